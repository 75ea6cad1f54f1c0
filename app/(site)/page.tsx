import type { Metadata } from "next";
import { describePage } from "#app/(site)/describe-page.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { pairOf } from "#app/(site)/languages.ts";
import { feedTypes } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { FrontMasthead } from "#components/front/front-masthead.tsx";
import { FrontPage } from "#components/front/front-page.tsx";
import { Markup } from "#components/site/markup.tsx";
import { paperGraph } from "#components/site/paper-markup.ts";
import { ENGLISH_PATH } from "#domain/addresses/address.ts";
import { PAGE_MARKS } from "#domain/articles/page-mark.ts";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
import { listPhotoStrip } from "#domain/articles/published-strip.ts";
import { getToday } from "#domain/calendar/published.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import { getFront } from "#domain/fronts/published.ts";
import { readHomeFront } from "#domain/fronts/read-home-front.ts";
import { listTalkedOf } from "#domain/topics/published.ts";
import { listReadLately } from "#domain/views/published.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

// So many of the newest stories are looked through for a picture to stand for the page where it is shared.
const LATEST = 90;
const ENGLISH = 3;
const MOST_READ = 5;
const TOPICS = 10;
const STRIP = 4;

export async function generateMetadata(): Promise<Metadata> {
  const [{ settings, hasEnglish }, latest, { number }] = await Promise.all([
    getPaper(),
    listLatestArticles(LATEST),
    getFront(HOME_FRONTS.vi.key),
  ]);
  const t = createMessages("vi");
  const title = t("site.front.title", { name: settings.siteName });
  const description = t("site.front.description", { name: settings.siteName, tagline: settings.tagline }).trim();
  const languages = pairOf("vi", "/", hasEnglish ? ENGLISH_PATH : null);
  const alternates = { languages, types: feedTypes("/", settings.siteName) };
  const metadata = await describePage({ title, description, path: "/", stories: latest, alternates });
  return { ...metadata, title: { absolute: title }, other: { [PAGE_MARKS.front]: String(number) } };
}

export default async function HomePage() {
  const [{ settings }, today, { front }, mostRead, english, topics] = await Promise.all([
    getPaper(),
    getToday(),
    readHomeFront("vi"),
    listReadLately("vi", MOST_READ),
    listLatestArticles(ENGLISH, "en"),
    listTalkedOf(TOPICS),
  ]);
  const strip = front.photo[0] ? await listPhotoStrip(front.photo[0].id, STRIP) : [];
  return (
    <Frame Head={FrontMasthead}>
      <Markup graph={paperGraph(settings, readEnv().siteUrl)} />
      <FrontPage
        front={front}
        strip={strip}
        topics={topics}
        mostRead={mostRead}
        english={english}
        now={today}
        t={createMessages("vi")}
      />
    </Frame>
  );
}
