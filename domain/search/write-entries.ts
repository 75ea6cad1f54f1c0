import { readBody } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import type { Tx } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { lexemesOf, type Searchable } from "./lexemes.ts";
import { quote } from "./tiers.ts";

/** Goes up when the rules change by which the words are made; then all entries are made anew in the background. */
export const FORM = 1;

/** An entry to be written: an article, when it was first published, and what it is found by (`entryWords`). */
export type Entry = { articleId: string; at: Date; words: string };

const FOUND_BY = {
  articleId: true,
  language: true,
  kind: true,
  sectionId: true,
  firstPublishedAt: true,
  headline: true,
  frontHeadline: true,
  kicker: true,
  standfirst: true,
  body: true,
  bodyVersion: true,
  leadCaption: true,
  leadCredit: true,
  bylineState: true,
  agencyName: true,
  credits: { select: { author: { select: { id: true, name: true } } } },
  topics: { select: { topic: { select: { id: true, name: true } } } },
} as const satisfies Prisma.EditionSelect;

/**
 * Brings the entries of articles up to what readers see of them now; of what is not before readers there is none after it.
 * Within the transaction that changed it, so that search never says anything else than the page.
 */
export async function indexArticles(tx: Tx, articleIds: string[]): Promise<void> {
  const rows = await tx.edition.findMany({
    where: { articleId: { in: articleIds }, isLive: true },
    select: FOUND_BY,
  });
  const live = new Set(rows.map(({ articleId }) => articleId));
  const gone = articleIds.filter((id) => !live.has(id));
  if (gone.length > 0) await tx.searchEntry.deleteMany({ where: { articleId: { in: gone } } });
  await writeEntries(
    tx,
    rows.map((row) => ({
      articleId: row.articleId,
      at: row.firstPublishedAt,
      words: entryWords(lexemesOf(toSearchable(row))),
    })),
  );
}

/** Lexemes as an entry is written with them. What stands in it twice counts once, so two such texts can be joined. */
export function entryWords(lexemes: Iterable<string>): string {
  return Array.from(lexemes, quote).join(" ").concat(" ");
}

/** Writes entries with one statement. */
export async function writeEntries(tx: Tx, entries: Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.$executeRaw`
    insert into "SearchEntry" ("articleId", "at", "form", "words")
    select "articleId", "at", ${FORM}::smallint, "words"::tsvector
    from json_to_recordset(${JSON.stringify(entries)}::json) as r ("articleId" uuid, "at" timestamptz, "words" text)
    on conflict ("articleId") do update
    set "at" = excluded."at", "form" = excluded."form", "words" = excluded."words"`;
}

type Row = Prisma.EditionGetPayload<{ select: typeof FOUND_BY }>;

function toSearchable(row: Row): Searchable {
  const isNamed = row.bylineState === "NAMED" || row.bylineState === "PEN_NAME";
  const authors = row.credits.map(({ author }) => author);
  const topics = row.topics.map(({ topic }) => topic);
  // Who asked not to be named is not found out by a search either.
  const byline = isNamed ? authors.map(({ name }) => name) : [row.agencyName ?? ""];
  const body = bodyText(readBody(row.body, row.bodyVersion));
  return {
    language: row.language,
    kind: row.kind,
    sectionId: row.sectionId,
    authorIds: isNamed ? authors.map(({ id }) => id) : [],
    topicIds: topics.map(({ id }) => id),
    publishedAt: row.firstPublishedAt,
    headlines: [row.headline, row.frontHeadline ?? ""],
    standfirst: row.standfirst,
    names: [...byline, ...topics.map(({ name }) => name)],
    text: [row.kicker ?? "", body, row.leadCaption, row.leadCredit].join("\n"),
  };
}
