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
import { getToday } from "#domain/calendar/published.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import { getFront } from "#domain/fronts/published.ts";
import { readHomeFront } from "#domain/fronts/read-home-front.ts";
import { toEnglishSection } from "#domain/sections/english.ts";
import { listReadLately } from "#domain/views/published.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages } from "#lib/messages.ts";

const LATEST = 60;
const MOST_READ = 5;

export async function generateMetadata(): Promise<Metadata> {
  const [{ settings, hasEnglish }, latest, { number }] = await Promise.all([
    getPaper(),
    listLatestArticles(LATEST, "en"),
    getFront(HOME_FRONTS.en.key),
  ]);
  const t = createMessages("en");
  const title = t("english.title", { name: settings.siteName });
  const description = t("english.description", { name: settings.siteName });
  const alternates = { languages: pairOf("en", ENGLISH_PATH, "/"), types: feedTypes(ENGLISH_PATH, title) };
  const page = { title, description, path: ENGLISH_PATH, language: "en", stories: latest, alternates } as const;
  return {
    ...(await describePage(page)),
    title: { absolute: title },
    other: { [PAGE_MARKS.front]: String(number) },
    ...(hasEnglish ? {} : { robots: { index: false } }),
  };
}

/** The front of the English edition: what the paper has in English, composed by itself where no editor placed a story. */
export default async function EnglishHomePage() {
  const [{ settings }, today, { front }, mostRead] = await Promise.all([
    getPaper(),
    getToday(),
    readHomeFront("en"),
    listReadLately("en", MOST_READ),
  ]);
  const blocks = front.blocks.map((block) => ({ ...block, section: toEnglishSection(block.section) }));
  return (
    <Frame Head={FrontMasthead} language="en">
      <Markup graph={paperGraph(settings, readEnv().siteUrl)} />
      <FrontPage front={{ ...front, blocks }} mostRead={mostRead} now={today} language="en" t={createMessages("en")} />
    </Frame>
  );
}
