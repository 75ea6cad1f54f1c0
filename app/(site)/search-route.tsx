import type { Metadata } from "next";
import { Frame } from "#app/(site)/frame.tsx";
import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { SearchPage } from "#components/front/search-page.tsx";
import { listRail } from "#domain/articles/published-lists.ts";
import { getToday } from "#domain/calendar/published.ts";
import { searchArticles } from "#domain/search/published.ts";
import { readResultsPath, type Search, searchHome, searchPath } from "#domain/search/search-address.ts";
import { listTalkedOf } from "#domain/topics/published.ts";
import { formatDay } from "#lib/date.ts";
import { createMessages, type Language } from "#lib/messages.ts";

const NEWEST = 6;
const TOPICS = 10;

/** What a route's parameter asks for: nothing yet, a search, or undefined for what is neither. */
function searchOf(language: Language, ask: string[] = []): Search | undefined {
  const [encoded = ""] = ask;
  return ask.length > 1 ? undefined : (readResultsPath(language, encoded) ?? undefined);
}

/** What the search page says of itself. The empty one may be found; pages of results are nobody's to find. */
export async function describeSearch(language: Language, ask: string[] | undefined): Promise<Metadata> {
  const search = searchOf(language, ask);
  if (!search) return describeNowhere("lost", language);
  const [t, { settings }] = [createMessages(language), await getPaper()];
  const description = t("search.description", { paper: settings.siteName });
  if (!search.q) return { title: t("search.title"), description, alternates: { canonical: searchPath(search) } };
  return { title: t("search.resultsFor", { q: search.q }), description, robots: { index: false, follow: true } };
}

/** The search page in a language. */
export async function SearchRoute({ language, ask }: { language: Language; ask: string[] | undefined }) {
  const search = searchOf(language, ask);
  if (!search) return <Lost language={language} />;
  const [{ sections, hasEnglish }, today, page, topics, newest] = await Promise.all([
    getPaper(language),
    getToday(),
    search.q ? searchArticles(search) : null,
    language === "vi" ? listTalkedOf(TOPICS) : [],
    listRail("all", NEWEST, language),
  ]);
  return (
    <Frame language={language}>
      <SearchPage
        search={search}
        page={page}
        sections={sections}
        topics={topics}
        newest={newest}
        other={language === "vi" && hasEnglish ? <OtherEdition search={search} /> : null}
        today={formatDay(today)}
        t={createMessages(language)}
      />
    </Frame>
  );
}

function OtherEdition({ search: { q } }: { search: Search }) {
  return (
    <p className="mt-(--row)" lang="en">
      <a
        href={`${searchHome("en")}?${new URLSearchParams({ q })}`}
        hrefLang="en"
        className="inline-block py-1 underline decoration-son decoration-2"
      >
        {createMessages("en")("search.inEnglish")}
      </a>
    </p>
  );
}
