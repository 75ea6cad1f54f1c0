import type { Metadata } from "next";
import { cache, type ReactNode } from "react";
import { describePage } from "#app/(site)/describe-page.ts";
import { describeFormer, Former } from "#app/(site)/former.tsx";
import { Frame } from "#app/(site)/frame.tsx";
import { pairOf } from "#app/(site)/languages.ts";
import { describeNowhere, Lost } from "#app/(site)/nowhere.tsx";
import { getPaper } from "#app/(site)/paper.ts";
import { ListPage, OPENING } from "#components/front/list-page.tsx";
import { Markup, type Thing } from "#components/site/markup.tsx";
import { breadcrumbs } from "#components/site/paper-markup.ts";
import { homePath, listPagePath } from "#domain/addresses/address.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import { type ListOf, listArticlesOf } from "#domain/articles/published-lists.ts";
import { getToday } from "#domain/calendar/published.ts";
import { feedPath } from "#domain/feeds/feed-address.ts";
import type { SectionLink } from "#domain/sections/published.ts";
import type { Settings } from "#domain/settings/settings.ts";
import { formatDay } from "#lib/date.ts";
import { readEnv } from "#lib/env.ts";
import { createMessages, type Language } from "#lib/messages.ts";

/** What a list of articles is a list of, and what stands above it. `path` is where it begins. */
export type Listed = {
  name: string;
  path: string;
  description: string;
  of: ListOf;
  heading: ReactNode;
  /** The section above it. */
  parent?: SectionLink | null;
  /** The page's language; in English the list holds English articles alone. */
  language?: Language;
  /** Where the same list is in the other language, when it holds anything there. */
  otherPath?: string | null;
  /** What the page says to machines beside the way to it. */
  markup?: Thing[];
  /** The sections below a section: each has its newest stories on the first page. */
  below?: SectionLink[];
};

// A few of each section below, beside those that stand above it already.
const OF_EACH_BELOW = 3;
const A_PAGE = 24;

// The page and what it says of itself ask the same.
const findPage = cache(async (listed: Listed | null, rest: string[] | undefined) => {
  const cursor = cursorOf(rest);
  if (!listed || cursor === undefined) return null;
  const page = await listArticlesOf(listed.of, cursor, A_PAGE, onlyIn(listed));
  return page && { ...page, cursor };
});

/** Which list is asked for: null where none stands. `address` is where one would, `rest` what follows it. */
type Asked = { listed: Listed | null; address: string; rest: string[] | undefined; language?: Language };

/** What a page of a list says of itself. */
export async function describeList({ listed, address, rest, language: asked }: Asked): Promise<Metadata> {
  if (!listed) return describeFormer({ path: address, language: asked });
  const page = await findPage(listed, rest);
  if (!page) return describeNowhere("lost", listed.language);
  const { name, description, language = "vi", otherPath = null } = listed;
  const t = createMessages(language);
  const path = page.cursor ? listPagePath(listed.path, page.cursor) : listed.path;
  const title = page.cursor ? t("site.list.older", { name }) : name;
  const isFirst = !page.cursor && page.articles.length > 0;
  const languages = isFirst ? pairOf(language, path, otherPath) : undefined;
  const alternates = { languages, types: feedTypes(listed.path, name) };
  return {
    ...(await describePage({ title, description, path, language, stories: page.articles, alternates })),
    // A list with nothing in it is for whoever comes to it, not to be found.
    ...(page.articles.length === 0 ? { robots: { index: false } } : {}),
  };
}

/** Where a list can be followed, for programs that look for it. */
export function feedTypes(listPath: string, title: string) {
  return { "application/rss+xml": [{ url: feedPath(listPath, "rss.xml"), title }] };
}

/** A page of a list: its beginning, or what is older than a cursor (`…/truoc/<cursor>`). */
export async function ListRoute({ listed, address, rest, language: asked }: Asked) {
  if (!listed) return <Former path={address} rest={rest} language={asked} />;
  const [page, today, { settings }] = await Promise.all([findPage(listed, rest), getToday(), getPaper()]);
  if (!page) return <Lost language={listed.language} />;
  const { path, language = "vi", below = [], markup = [] } = listed;
  const blocks = page.cursor ? [] : await Promise.all(below.map((section) => listBlock(section, onlyIn(listed))));
  return (
    <Frame current={{ path, isPage: !page.cursor }} language={language} otherPath={listed.otherPath ?? undefined}>
      {page.cursor ? null : <Markup graph={[breadcrumbs(readEnv().siteUrl, wayTo(listed, settings)), ...markup]} />}
      <ListPage
        stories={page.articles}
        today={formatDay(today)}
        language={language}
        path={path}
        blocks={blocks}
        isFirstPage={!page.cursor}
        nextPath={page.next && listPagePath(path, page.next)}
        t={createMessages(language)}
      >
        {listed.heading}
      </ListPage>
    </Frame>
  );
}

type Way = Pick<Listed, "language" | "name" | "path" | "parent">;

function wayTo({ language = "vi", name, path, parent }: Way, { siteName }: Settings) {
  return [{ name: siteName, path: homePath(language) }, ...(parent ? [parent] : []), { name, path }];
}

async function listBlock(section: SectionLink, language: "en" | null) {
  const page = await listArticlesOf({ sectionId: section.id }, null, OPENING + OF_EACH_BELOW, language);
  return { section, stories: page?.articles ?? [] };
}

// Vietnamese lists hold the English articles of the paper too.
function onlyIn({ language }: Listed): "en" | null {
  return language === "en" ? "en" : null;
}

/** What a page of one of the paper's own lists says of itself: of everything by the minute, of all corrections. */
export function describeOwnList(
  name: string,
  description: string,
  path: string,
  cursor: string | null,
  stories?: ArticleCard[],
): Promise<Metadata> {
  const title = cursor ? createMessages("vi")("site.list.older", { name }) : name;
  return describePage({ title, description, path: cursor ? listPagePath(path, cursor) : path, stories });
}

/** The way from the front to one of the paper's own lists, for machines. */
export async function OwnListWay({ name, path }: { name: string; path: string }) {
  const { settings } = await getPaper();
  return <Markup graph={[breadcrumbs(readEnv().siteUrl, wayTo({ name, path }, settings))]} />;
}

/** The cursor in an address: null on the first page, undefined where the address is none of a list. */
export function cursorOf(rest: string[] = []): string | null | undefined {
  if (rest.length === 0) return null;
  return rest.length === 2 && rest[0] === "truoc" ? rest[1] : undefined;
}
