import { beforeAll, expect, test } from "vitest";
import { findArticles } from "#domain/search/find-articles.ts";
import { lexemesOf } from "#domain/search/lexemes.ts";
import { parseQuery } from "#domain/search/query.ts";
import { quote } from "#domain/search/tiers.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2026-11-26T05:00:00Z");
// More than what is taken for the newest articles.
const ARTICLES = 20_500;
const OLDEST = ARTICLES;

/** Entries as they are written at publication, one an hour back from now. */
async function fill(first: number, last: number, headline: string, text: string, editorId: string): Promise<void> {
  const common = {
    language: "vi",
    kind: "NEWS",
    sectionId: "none",
    authorIds: [],
    topicIds: [],
    names: [],
    publishedAt: NOW,
  };
  const lexemes = lexemesOf({ ...common, headlines: [headline], standfirst: "", text });
  const words = [...lexemes].map(quote).join(" ");
  await db.$executeRaw`
    with "made" as (
      insert into "Article" ("id", "headline", "body", "bodyVersion", "createdById", "updatedById")
      select lpad(n::text, 32, '0')::uuid, ${headline}, '{}', 1, ${editorId}::uuid, ${editorId}::uuid
      from generate_series(${first}::int, ${last}::int) n returning "id")
    insert into "SearchEntry" ("articleId", "at", "form", "words")
    select "id", ${NOW}::timestamptz - interval '1 hour' * ltrim(replace("id"::text, '-', ''), '0')::int, 1, ${words}::tsvector
    from "made"`;
}

const idOf = (n: number) =>
  String(n)
    .padStart(32, "0")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

beforeAll(async () => {
  const editor = await makeActor();
  await fill(1, ARTICLES - 1, "Dương zét", "", editor.id);
  await fill(OLDEST, OLDEST, "Đượng zét", "", editor.id);
  // Before all of those.
  await fill(OLDEST + 1, OLDEST + 1, "Trời", "Ngắm mưa từ hiên nhà.", editor.id);
  await fill(OLDEST + 2, OLDEST + 121, "Dịch sốt ve", "", editor.id);
  await fill(OLDEST + 122, OLDEST + 130, "Chợ", "Dịch sốt ve qua rồi.", editor.id);
});

async function find(typed: string, period: { from: Date | null; until: Date } = { from: null, until: NOW }) {
  return findArticles(parseQuery(typed), { language: "vi" }, period);
}

test("typed with marks, what has exactly them stands first, in the oldest corner of the archive", async () => {
  const { hits } = await find("đượng zét");
  expect(hits[0]?.articleId).toBe(idOf(OLDEST));
  expect(hits[1]?.articleId).toBe(idOf(1));
  expect(new Set(hits.map(({ articleId }) => articleId)).size).toBe(hits.length);
});

test("typed without marks, the newest are enough, and nobody takes them for all", async () => {
  const { hits, isBounded } = await find("duong zet");
  expect(hits.map(({ articleId }) => articleId).slice(0, 2)).toEqual([idOf(1), idOf(2)]);
  expect(hits.length).toBeLessThanOrEqual(2_000);
  expect(isBounded).toBe(true);
});

test("words that stand apart are found in old articles where nothing else is", async () => {
  const { hits, isLoose } = await find("mưa ngắm");
  expect(hits.map(({ articleId }) => articleId)).toEqual([idOf(OLDEST + 1)]);
  expect(isLoose).toBe(true);
  expect((await find("ngắm mưa")).isLoose).toBe(false);
});

test("of what is in few articles now and was in many, the headlines are enough, and nobody takes them for all", async () => {
  const { hits, isBounded } = await find("dịch sốt ve");
  expect(hits).toHaveLength(120);
  expect(hits[0]?.articleId).toBe(idOf(OLDEST + 2));
  expect(isBounded).toBe(true);
});

test("a word may be begun, but with three letters at least", async () => {
  expect((await find("duo")).hits.length).toBeGreaterThan(0);
  expect((await find("du")).hits).toEqual([]);
  expect((await find("dương z")).hits.length).toBeGreaterThan(0);
});

test("what is asked of a period stays in it", async () => {
  const from = new Date(NOW.getTime() - (ARTICLES - 0.5) * 3_600_000);
  const { hits } = await find("đượng zét", { from, until: NOW });
  expect(hits.map(({ articleId }) => articleId)).not.toContain(idOf(OLDEST));
  const old = await find("đượng zét", { from: null, until: from });
  expect(old.hits.map(({ articleId }) => articleId)).toEqual([idOf(OLDEST)]);
});
