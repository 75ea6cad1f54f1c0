import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { FeedsPage } from "#components/front/feeds-page.tsx";
import { ENGLISH_PATH, FEEDS_PATH } from "#domain/addresses/address.ts";
import { listTalkedOf } from "#domain/topics/published.ts";
import { createMessages } from "#lib/messages.ts";

const TOPICS = 12;

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await getPaper();
  const t = createMessages("vi");
  return {
    title: t("site.feeds.title"),
    description: t("site.feeds.description", { paper: settings.siteName }),
    alternates: { canonical: FEEDS_PATH },
  };
}

export default async function FeedsRoute() {
  const [{ settings, sections, hasEnglish }, topics] = await Promise.all([getPaper(), listTalkedOf(TOPICS)]);
  return (
    <Frame>
      <FeedsPage
        paper={settings.siteName}
        reuseNotice={settings.reuseNotice}
        sections={sections}
        topics={topics}
        english={
          hasEnglish
            ? { path: ENGLISH_PATH, name: createMessages("en")("english.title", { name: settings.siteName }) }
            : null
        }
        t={createMessages("vi")}
      />
    </Frame>
  );
}
