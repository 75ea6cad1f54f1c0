import { linksOf } from "#domain/articles/content.ts";
import { wordDoubts } from "#domain/imports/doubts.ts";
import type { PlacedDraft, Writing } from "#domain/imports/draft.ts";
import type { Actor } from "#domain/people/actor.ts";
import { linkLexemes } from "#domain/search/lexemes.ts";
import { type Entry, entryWords, writeEntries } from "#domain/search/write-entries.ts";
import type { Tx } from "#lib/db.ts";
import { insertRows } from "#lib/insert-rows.ts";
import { uuidV7 } from "#lib/uuid.ts";
import { Prisma } from "#prisma/generated/client.ts";

// A revision holds all of its article again. The body is in the database by now and is copied there.
function revisionStatement(rows: object[], actor: Actor, now: Date): Prisma.Sql {
  return Prisma.sql`
  insert into "Revision" ("id", "articleId", "version", "kind", "content", "createdAt", "createdById")
  select r."id", a."id", a."version", 'IMPORTED', r."rest" || jsonb_build_object('body', a."body"), ${now}::timestamptz, ${actor.id}::uuid
  from json_to_recordset(${JSON.stringify(rows)}::json) as r ("id" uuid, "articleId" uuid, "rest" jsonb)
  join "Article" a on a."id" = r."articleId"`;
}

/** Writes the working copies of new articles, each with its first revision. */
export async function insertWorkingCopies(tx: Tx, drafts: PlacedDraft[], { actor, now }: Writing): Promise<void> {
  if (drafts.length === 0) return;
  await insertRows(
    tx,
    "Article",
    drafts.map((draft) => articleRow(draft, actor, now)),
  );
  const revisions = drafts.map(({ id, content: { body: _body, ...rest } }) => ({
    id: uuidV7(),
    articleId: id,
    rest,
  }));
  await tx.$executeRaw(revisionStatement(revisions, actor, now));
  const links = drafts.map(({ id, content }) => ({ articleId: id, ...linksOf(content) }));
  await insertRows(
    tx,
    "ArticleCredit",
    links.flatMap(({ articleId, credits }) => credits.map((credit) => ({ ...credit, articleId }))),
  );
  await insertRows(
    tx,
    "ArticleTopic",
    links.flatMap(({ articleId, topics }) => topics.map((topic) => ({ ...topic, articleId }))),
  );
}

function articleRow({ id, content, columns, doubts, item, path }: PlacedDraft, actor: Actor, now: Date) {
  return {
    ...columns,
    id,
    version: 1,
    status: path === null ? "DRAFT" : "PUBLISHED",
    doubts: wordDoubts(doubts, content.language),
    firstPublishedAt: item.publishedAt ?? null,
    createdById: actor.id,
    updatedById: actor.id,
    createdAt: now,
    updatedAt: now,
  } satisfies Prisma.ArticleCreateManyInput;
}

// The columns that an edition has from its article, copied likewise.
type Copied = keyof Prisma.EditionCreateManyInput & keyof Prisma.ArticleCreateManyInput;
const COPIED = [
  ...(["kind", "language", "kicker", "headline", "frontHeadline", "searchHeadline", "standfirst", "body"] as const),
  ...(["bodyVersion", "wordCount", "eventDate", "bylineState", "agencyName", "sourceName", "canonicalUrl"] as const),
  ...(["leadCaption", "leadCredit", "leadAlt", "sectionId", "leadMediaId", "firstPublishedAt"] as const),
].map((name: Copied) => `"${name}"`);

const EDITION_COLUMNS = Prisma.raw(COPIED.join(", "));
const ARTICLE_COLUMNS = Prisma.raw(COPIED.map((name) => `a.${name}`).join(", "));

function insertStatement(rows: object[], actor: Actor, now: Date): Prisma.Sql {
  return Prisma.sql`
    insert into "Edition"
      ("id", "articleId", "path", "number", "isLive", "articleVersion", "releasedAt", "releasedById", ${EDITION_COLUMNS})
    select r."id", a."id", r."path", 1, true, a."version", ${now}::timestamptz, ${actor.id}::uuid, ${ARTICLE_COLUMNS}
    from json_to_recordset(${JSON.stringify(rows)}::json) as r ("id" uuid, "articleId" uuid, "path" text)
    join "Article" a on a."id" = r."articleId"`;
}

/** Puts new articles before readers: the addresses and the live editions of those that have a path. */
export async function insertEditions(tx: Tx, drafts: PlacedDraft[], { actor, now }: Writing): Promise<void> {
  const editions = drafts.flatMap(({ id, content, path }) =>
    path === null ? [] : [{ id: uuidV7(), articleId: id, path, ...linksOf(content) }],
  );
  if (editions.length === 0) return;
  await insertRows(
    tx,
    "Address",
    editions.map(({ path, articleId }) => ({ path, kind: "ARTICLE", articleId, createdAt: now })),
  );
  const rows = editions.map(({ id, articleId, path }) => ({ id, articleId, path }));
  await tx.$executeRaw(insertStatement(rows, actor, now));
  await insertRows(
    tx,
    "EditionCredit",
    editions.flatMap(({ id, credits }) => credits.map((credit) => ({ ...credit, editionId: id }))),
  );
  await insertRows(
    tx,
    "EditionTopic",
    editions.flatMap(({ id, topics }) => topics.map((topic) => ({ ...topic, editionId: id }))),
  );
  await writeEntries(tx, drafts.flatMap(searchEntries));
}

// The same as `indexArticles` makes of the edition, which would have to be read for it.
function searchEntries({ id, item, content, searchWords, topicNames }: PlacedDraft): Entry[] {
  if (!item.publishedAt || content.sectionId === null) return [];
  const links = linkLexemes({
    ...{ language: content.language, kind: content.kind, sectionId: content.sectionId, topicIds: content.topicIds },
    authorIds: content.credits.map(({ authorId }) => authorId),
    publishedAt: item.publishedAt,
    names: [...item.authors, ...topicNames],
  });
  return [{ articleId: id, at: item.publishedAt, words: searchWords + entryWords(links) }];
}
