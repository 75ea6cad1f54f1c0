import { type DeskArticle, listArticles } from "#domain/articles/desk.ts";
import { type DeskAuthor, listAuthorsForDesk } from "#domain/authors/desk.ts";
import { type DeskPicture, listMedia } from "#domain/media/desk.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { formatDay } from "#lib/date.ts";
import { db } from "#lib/db.ts";
import { fold } from "#lib/text.ts";
import type { Miss } from "./miss.ts";

/** What the newsroom has for some words: the first of each sort, and whether there is more. */
export type NewsroomFound = {
  articles: DeskArticle[];
  hasMoreArticles: boolean;
  pictures: DeskPicture[];
  people: DeskAuthor[];
};

/** What readers asked for and did not find; `times` over all days that are told, `day` the last of them. */
export type ToldMiss = Omit<Miss, "typed">;

const ARTICLES = 12;
const PICTURES = 12;
const PEOPLE = 12;
const MISSES = 100;
const MISSES_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Looks for words, with marks or without, in drafts and live articles, in the picture archive and among authors.
 * @throws AppError FORBIDDEN
 */
export async function searchNewsroom(q: string, actor: Actor): Promise<NewsroomFound> {
  assertMay(actor, "article.list");
  const [page, media, authors] = await Promise.all([
    listArticles({ q }, actor),
    listMedia({ q }, actor),
    listAuthorsForDesk(actor),
  ]);
  const words = fold(q).split(/\s+/).filter(Boolean);
  const isMeant = ({ name, title }: DeskAuthor) => words.every((word) => fold(`${name} ${title}`).includes(word));
  return {
    articles: page.articles.slice(0, ARTICLES),
    hasMoreArticles: page.articles.length > ARTICLES,
    pictures: media.pictures.slice(0, PICTURES),
    people: authors.filter(isMeant).slice(0, PEOPLE),
  };
}

/** What readers asked for in vain in the last seven days, most often first. @throws AppError FORBIDDEN */
export async function listMisses(actor: Actor, now = new Date()): Promise<ToldMiss[]> {
  assertMay(actor, "article.list");
  const since = formatDay(new Date(now.getTime() - (MISSES_DAYS - 1) * DAY_MS));
  return db.$queryRaw<ToldMiss[]>`
    select max("day")::text as "day", "language"::text, (array_agg("written" order by "day" desc))[1] as "written",
      sum("times")::int as "times"
    from "SearchMiss" where "day" >= ${since}::date
    group by "language", "typed" order by sum("times") desc, max("day") desc, "typed" limit ${MISSES}`;
}
