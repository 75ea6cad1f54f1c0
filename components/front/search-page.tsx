import type { ReactNode } from "react";
import { ListPager } from "#components/front/list-pager.tsx";
import { SearchFilters } from "#components/front/search-filters.tsx";
import { SearchResults } from "#components/front/search-results.tsx";
import { TopicStrip } from "#components/front/topic-strip.tsx";
import { SearchField } from "#components/site/search-form.tsx";
import { MinuteList } from "#components/story/minute-list.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { ResultPage } from "#domain/search/published.ts";
import { type Search, searchHome, searchPath } from "#domain/search/search-address.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { PublicTopic } from "#domain/topics/published.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  search: Search;
  /** Null before anything was asked. */
  page: ResultPage | null;
  sections: PublicSection[];
  /** What the paper talks of, and what is newest: for whoever found nothing, or does not know yet what to ask. */
  topics: PublicTopic[];
  newest: ArticleCard[];
  /** The same question to the edition in the other language; null where there is none. */
  other: ReactNode;
  today: string;
  t: Translate;
};

/** The search page: the field, what narrows it, and what was found. Complete without a script. */
export function SearchPage({ search, page, sections, topics, newest, other, today, t }: Props) {
  return (
    <>
      <div className="page pt-(--row)">
        <div className="mx-auto max-w-[52rem]">
          <h1 className={page ? "sr-only" : "pb-4 text-poster tracking-[-0.02em]"}>
            {page ? t("search.resultsFor", { q: search.q }) : t("search.title")}
          </h1>
          <search>
            <form action={searchHome(search.language)}>
              <SearchField t={t} q={search.q} />
              <SearchFilters search={search} sections={sections} authors={page?.authors ?? []} t={t} />
            </form>
          </search>
          {page ? <Answer search={search} page={page} t={t} /> : <p className="note mt-3">{t("search.hint")}</p>}
          {page ? other : null}
          {!page || page.results.length === 0 ? <Newest stories={newest} today={today} t={t} /> : null}
        </div>
      </div>
      {!page || page.results.length === 0 ? <TopicStrip topics={topics} heading={t("site.article.topics")} /> : null}
    </>
  );
}

function Answer({ search, page, t }: { search: Search; page: ResultPage; t: Translate }) {
  const { results, total, isBounded, isLoose, next, correction } = page;
  const first = { ...search, after: null };
  return (
    <>
      <p className="note mt-3" role="status">
        {t(isBounded ? "search.atLeast" : "search.count", { total })}
        {isLoose ? ` ${t("search.loose")}` : ""}
      </p>
      {correction ? (
        <p className="mt-3 text-item">
          {t("search.meant")}{" "}
          <a
            href={searchPath({ ...first, q: correction })}
            className="font-semibold underline decoration-son decoration-2"
          >
            {correction}
          </a>
        </p>
      ) : null}
      <RelatedTopics topics={page.topics} label={t("search.topics")} />
      {results.length > 0 ? (
        <SearchResults results={results} language={search.language} />
      ) : (
        <Empty search={search} t={t} />
      )}
      <ListPager
        path={searchPath(first)}
        isFirstPage={search.after === null}
        nextPath={next && searchPath({ ...search, after: next })}
        t={t}
      />
    </>
  );
}

function RelatedTopics({ topics, label }: { topics: PublicTopic[]; label: string }) {
  if (topics.length === 0) return null;
  return (
    <p className="mt-3 flex flex-wrap items-baseline gap-x-4">
      <span className="note">{label}</span>
      {topics.map(({ id, name, path }) => (
        <a key={id} href={path} className="inline-block py-1 font-semibold underline decoration-son decoration-2">
          {name}
        </a>
      ))}
    </p>
  );
}

function Empty({ search, t }: { search: Search; t: Translate }) {
  const isNarrowed = searchPath({ ...search, after: null }) !== searchPath(withoutFilters(search));
  const advice: ReactNode[] = [t("search.advice.fewer"), t("search.advice.marks")];
  return (
    <div className="mt-6">
      <p className="text-title">{t("search.nothing")}</p>
      <ul className="mt-3 list-disc ps-5">
        {isNarrowed ? (
          <li className="py-0.5">
            <a href={searchPath(withoutFilters(search))} className="underline decoration-son decoration-2">
              {t("search.advice.everywhere")}
            </a>
          </li>
        ) : null}
        {advice.map((line) => (
          <li key={String(line)} className="py-0.5">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

function withoutFilters({ language, q }: Search): Search {
  return { language, q, section: null, kind: null, author: null, from: null, until: null, after: null };
}

function Newest({ stories, today, t }: { stories: ArticleCard[]; today: string; t: Translate }) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="vua-len-trang" className="mt-(--block)">
      <h2 id="vua-len-trang" className="opens-block text-title leading-[1.3] font-bold">
        {t("lost.newest")}
      </h2>
      <MinuteList stories={stories} today={today} />
    </section>
  );
}
