import { type DeskArticle, listArticles, searchTerms } from "#domain/articles/desk.ts";
import { type DeskAuthor, listAuthorsForDesk } from "#domain/authors/desk.ts";
import { type DeskPicture, listMedia } from "#domain/media/desk.ts";
import { type FoundClip, findClips } from "#domain/media/desk-clips.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { formatDay } from "#lib/date.ts";
import { db } from "#lib/db.ts";
import { fold } from "#lib/text.ts";
import { type DeskSearch, looksIn } from "./desk-search.ts";
import { type FoundFormer, findFormer } from "./find-former.ts";
import { type FoundNote, findNotes } from "./find-notes.ts";
import { listFoundInPictures } from "./found-in.ts";
import type { Miss } from "./miss.ts";
import { parseQuery } from "./query.ts";

/** What the newsroom has for some words: the first of each sort, and whether there is more. */
export type NewsroomFound = {
  articles: DeskArticle[];
  hasMoreArticles: boolean;
  /** Those of the articles that have the words only in what is said of their pictures. */
  inPictures: string[];
  /** Articles that had the words once. */
  former: FoundFormer[];
  /** What the newsroom has noted about articles. */
  notes: FoundNote[];
  pictures: DeskPicture[];
  /** What is watched or heard, by its name. */
  clips: FoundClip[];
  people: DeskAuthor[];
};

/** What readers asked for and did not find; `times` over all days that are told, `day` the last of them. */
export type ToldMiss = Omit<Miss, "typed">;

const ARTICLES = 12;
const FORMER = 12;
const NOTES = 12;
const PICTURES = 12;
const CLIPS = 12;
const PEOPLE = 12;
const MISSES = 100;
const MISSES_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Looks for words, with marks or without, in drafts and live articles, in what they said before, in notes about them, in
 * the picture archive and among authors; or in some of that, as the search says.
 * @throws AppError FORBIDDEN
 */
export async function searchNewsroom(search: DeskSearch, actor: Actor): Promise<NewsroomFound> {
  assertMay(actor, "article.list");
  assertMay(actor, "article.read");
  const { q, section, status } = search;
  const [words, query] = [searchTerms(q), parseQuery(q)];
  const filter = { q, section: section ?? undefined, status: status ?? undefined };
  const [inArticles, inMedia] = [looksIn(search, "articles"), looksIn(search, "media")];
  const [page, former, notes, media, clips, authors] = await Promise.all([
    inArticles ? listArticles(filter, actor) : null,
    // What an article said once has no stage, and its section may have been another.
    inArticles && !section && !status ? findFormer(query, FORMER) : [],
    looksIn(search, "notes") ? findNotes(words, query, NOTES) : [],
    inMedia ? listMedia({ q }, actor) : null,
    inMedia ? findClips(q, CLIPS, actor) : [],
    looksIn(search, "people") ? listAuthorsForDesk(actor) : [],
  ]);
  const articles = page?.articles.slice(0, ARTICLES) ?? [];
  const isMeant = ({ name, title }: DeskAuthor) => words.every((word) => fold(`${name} ${title}`).includes(word));
  return {
    articles,
    hasMoreArticles: (page?.articles.length ?? 0) > ARTICLES,
    inPictures: await listFoundInPictures(
      articles.map(({ id }) => id),
      words,
    ),
    former,
    notes,
    pictures: media?.pictures.slice(0, PICTURES) ?? [],
    clips,
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
