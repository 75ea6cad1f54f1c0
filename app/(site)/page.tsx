import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { pairOf } from "#app/(site)/languages.ts";
import { getPaper } from "#app/(site)/paper.ts";
import { FrontPage } from "#components/front/front-page.tsx";
import { ENGLISH_PATH } from "#domain/addresses/address.ts";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
import { getToday } from "#domain/calendar/published.ts";
import { composeFront } from "#domain/fronts/compose-front.ts";
import { getFront, HOME_FRONT } from "#domain/fronts/published.ts";
import { createMessages } from "#lib/messages.ts";

// Enough to fill every place of the front, whatever editors left open.
const LATEST = 90;
const ENGLISH = 3;

export async function generateMetadata(): Promise<Metadata> {
  const { settings, hasEnglish } = await getPaper();
  const title = createMessages("vi")("site.front.title", { name: settings.siteName });
  return {
    title: { absolute: title },
    description: settings.tagline,
    alternates: { canonical: "/", languages: pairOf("vi", "/", hasEnglish ? ENGLISH_PATH : null) },
    openGraph: { type: "website", url: "/", siteName: settings.siteName, locale: "vi_VN", title },
  };
}

export default async function HomePage() {
  const [{ sections }, today, placed, latest, english] = await Promise.all([
    getPaper(),
    getToday(),
    getFront(HOME_FRONT),
    listLatestArticles(LATEST),
    listLatestArticles(ENGLISH, "en"),
  ]);
  return (
    <Frame isFront>
      <FrontPage
        front={composeFront(placed, latest, sections)}
        english={english}
        now={today}
        t={createMessages("vi")}
      />
    </Frame>
  );
}
