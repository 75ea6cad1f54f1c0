import type { Metadata } from "next";
import { describePage } from "#app/(site)/describe-page.ts";
import { Frame } from "#app/(site)/frame.tsx";
import { feedTypes } from "#app/(site)/list-route.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { FeedsPage } from "#components/front/feeds-page.tsx";
import { ENGLISH_PATH, FEEDS_PATH } from "#domain/addresses/address.ts";
import { listTalkedOf } from "#domain/topics/published.ts";
import { createMessages } from "#lib/messages.ts";

const TOPICS = 12;

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await getPaper();
  const t = createMessages("vi");
  const description = t("site.feeds.description", { paper: settings.siteName });
  const alternates = { types: feedTypes("/", settings.siteName) };
  return describePage({ title: t("site.feeds.title"), description, path: FEEDS_PATH, alternates });
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
