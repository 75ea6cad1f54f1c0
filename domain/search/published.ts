import { topicPath } from "#domain/addresses/address.ts";
import { readBody } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag, FRONT_TAG } from "#domain/invalidations/tags.ts";
import type { PublicTopic } from "#domain/topics/published.ts";
import { startOfDay } from "#lib/date.ts";
import { db } from "#lib/db.ts";
import { type FoundAuthor, listAuthorsOf } from "./authors-of.ts";
import { correctQuery } from "./correct-query.ts";
import { type Found, findArticles, type Hit, type Period } from "./find-articles.ts";
import { findSnippet, markMatches, type Piece } from "./highlight.ts";
import { MISS_TAG } from "./miss.ts";
import { asksForWords, parseQuery, type Query } from "./query.ts";
import { isUnfiltered, type Search } from "./search-address.ts";
import { foldedForm } from "./syllable.ts";
import type { Filters } from "./tiers.ts";
import { tokensOf } from "./tokens.ts";

/** An article that was found: its headline and the part of it that answers best, what was looked for marked. */
export type Result = { story: ArticleCard; headline: Piece[]; snippet: Piece[] };

/** A page of results. `total` is a lower bound where `isBounded`; `isLoose`: nothing has the words side by side. */
export type ResultPage = {
  results: Result[];
  total: number;
  isBounded: boolean;
  isLoose: boolean;
  /** The cursor of the next page, or null. */
  next: string | null;
  /** What the reader may have meant, as it is written; null when what they typed finds enough. */
  correction: string | null;
  topics: PublicTopic[];
  /** Whose articles these are: to narrow the search to one of them. */
  authors: FoundAuthor[];
};

const A_PAGE = 20;
const TOPICS = 5;
// Fewer results than this, and the words may have been a slip.
const FEW = 3;
const DAY_MS = 86_400_000;
const HELD_MS = 60_000;
const NOTHING = {
  ...{ results: [], total: 0, isBounded: false, isLoose: false, next: null },
  ...{ correction: null, topics: [], authors: [] },
};

/** What readers find: best first, twenty a page. Right until anything is published, a minute at most. */
export async function searchArticles(search: Search, now = new Date()): Promise<ResultPage> {
  "use cache";
  hold([FRONT_TAG], new Date(now.getTime() + HELD_MS));
  const query = parseQuery(search.q);
  const filters = await readFilters(search);
  if (!asksForWords(query) || !filters) return NOTHING;
  const found = await findArticles(query, filters, periodOf(search, now));
  const [page, topics, authors, correction] = await Promise.all([
    showPage(found, query, search.after),
    search.after ? [] : listTopics(search.q),
    listAuthorsOf(found.hits),
    found.hits.length < FEW && !search.after ? correct(search.q, filters, now) : null,
  ]);
  hold(page.results.map(({ story }) => articleTag(story.id)));
  // Where something narrows it, the paper may have what was asked elsewhere.
  if (found.hits.length === 0 && isUnfiltered(search)) hold([MISS_TAG]);
  return {
    ...page,
    total: found.hits.length,
    isBounded: found.isBounded,
    isLoose: found.isLoose,
    topics,
    authors,
    correction,
  };
}

async function showPage({ hits }: Found, query: Query, after: string | null) {
  const rest = after === null ? hits : hits.filter((hit) => isAfter(hit, after));
  const shown = rest.slice(0, A_PAGE);
  const rows = await db.edition.findMany({
    where: { articleId: { in: shown.map(({ articleId }) => articleId) }, ...onSite() },
    select: { ...CARD, body: true, bodyVersion: true, leadCaption: true },
  });
  const byId = new Map(rows.map((row) => [row.articleId, row]));
  const results = shown.flatMap(({ articleId }): Result[] => {
    const row = byId.get(articleId);
    if (!row) return [];
    const story = toCard(row);
    const text = [row.standfirst, bodyText(readBody(row.body, row.bodyVersion)), row.leadCaption].join("\n");
    return [{ story, headline: markMatches(row.headline, query), snippet: findSnippet(text, query) }];
  });
  const last = shown.at(-1);
  return { results, next: rest.length > A_PAGE && last ? writePlace(last) : null };
}

// "<score>_<time in ms>_<id>": a further page goes on behind it, whatever was published meanwhile.
function writePlace({ score, at, articleId }: Hit): string {
  return `${score}_${at.getTime()}_${articleId}`;
}

function isAfter(hit: Hit, place: string): boolean {
  const [score, at, id = ""] = place.split("_");
  if (hit.score !== Number(score)) return hit.score < Number(score);
  if (hit.at.getTime() !== Number(at)) return hit.at.getTime() < Number(at);
  return hit.articleId > id;
}

function periodOf({ from, until }: Search, now: Date): Period {
  const end = until ? startOfDay(new Date(`${until}T05:00:00Z`)).getTime() + DAY_MS : now.getTime();
  return {
    from: from ? startOfDay(new Date(`${from}T05:00:00Z`)) : null,
    until: new Date(Math.min(end, now.getTime())),
  };
}

/** The ids behind the names in the address; null when there is no such section or author, so nothing is found. */
async function readFilters({ language, section, kind, author }: Search): Promise<Filters | null> {
  const [inSection, byAuthor] = await Promise.all([
    section === null
      ? null
      : db.section.findUnique({ where: { slug: section }, select: { id: true, children: { select: { id: true } } } }),
    author === null ? null : db.author.findUnique({ where: { slug: author }, select: { id: true } }),
  ]);
  if ((section !== null && !inSection) || (author !== null && !byAuthor)) return null;
  return {
    language,
    kind,
    sectionIds: inSection && [inSection.id, ...inSection.children.map(({ id }) => id)],
    authorId: byAuthor?.id ?? null,
  };
}

/** What the words may have been meant to be, where that finds something. */
async function correct(typed: string, filters: Filters, now: Date): Promise<string | null> {
  const corrected = await correctQuery(typed);
  if (corrected === null) return null;
  const { hits, isLoose } = await findArticles(parseQuery(corrected), filters, { from: null, until: now });
  return hits.length > 0 && !isLoose ? corrected : null;
}

/** Topics whose name has all the words. */
async function listTopics(typed: string): Promise<PublicTopic[]> {
  const wanted = wordsOf(typed);
  const rows = await db.topic.findMany({
    where: { editions: { some: { edition: onSite() } } },
    select: { id: true, name: true, description: true, slug: true },
  });
  return rows
    .filter(({ name }) => {
      const words = new Set(wordsOf(name));
      return (
        wanted.length > 0 &&
        (wanted.every((word) => words.has(word)) || [...words].every((word) => wanted.includes(word)))
      );
    })
    .slice(0, TOPICS)
    .map(({ slug, ...topic }) => ({ ...topic, path: topicPath(slug) }));
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map((token) => foldedForm(token.text));
}
