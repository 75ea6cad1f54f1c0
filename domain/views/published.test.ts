import { beforeEach, expect, test } from "vitest";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import type { Actor } from "#domain/people/actor.ts";
import { listMostRead, listReadLately } from "#domain/views/published.ts";
import { PERIODS, startOfHour } from "#domain/views/view.ts";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2027-01-10T08:59:00Z");
let editor: Actor;

beforeEach(async () => {
  await db.articleView.deleteMany();
  editor = await makeActor("EDITOR_IN_CHIEF");
});

/** An article with views, by how many hours before that of `now` they were. */
async function makeRead(
  headline: string,
  viewsByHour: Record<number, number>,
  now = NOW,
  language: "vi" | "en" = "vi",
) {
  const article = await makePublished(editor, { headline, language });
  const views = Object.entries(viewsByHour).map(([hoursAgo, views]) => ({
    articleId: article.id,
    hour: new Date(startOfHour(now).getTime() - Number(hoursAgo) * 3_600_000),
    views,
  }));
  await db.articleView.createMany({ data: views });
  return article;
}

async function listRead(period: (typeof PERIODS)[number], limit = 9): Promise<[string, number][]> {
  const articles = await listMostRead(period, "vi", limit, NOW);
  return articles.map(({ headline, views }) => [headline, views]);
}

test("each period has its full hours and the running one, and not the hour before", async () => {
  await makeRead("giờ", { 0: 1, 1: 10, 2: 100 });
  await makeRead("ngày", { 24: 1_000, 25: 5_000 });
  await makeRead("tuần", { 168: 9_000, 169: 50_000 });
  expect(await listRead("hour")).toEqual([["giờ", 11]]);
  expect(await listRead("day")).toEqual([
    ["ngày", 1_000],
    ["giờ", 111],
  ]);
  expect(await listRead("week")).toEqual([
    ["tuần", 9_000],
    ["ngày", 6_000],
    ["giờ", 111],
  ]);
});

test("the first so many are listed, in one language", async () => {
  for (const n of [2, 1, 3]) await makeRead(`thứ ${n}`, { 0: 10 - n });
  await makeRead("in English", { 0: 99 }, NOW, "en");
  expect(await listRead("hour", 2)).toEqual([
    ["thứ 1", 9],
    ["thứ 2", 8],
  ]);
  expect((await listMostRead("day", "en", 5, NOW)).map(({ headline }) => headline)).toEqual(["in English"]);
});

test("what was unpublished or retracted is not listed, and the next takes its place", async () => {
  const unpublished = await makeRead("đã hạ", { 0: 30 });
  const retracted = await makeRead("đã gỡ", { 0: 20 });
  await makeRead("còn đó", { 0: 10 });
  await unpublishArticle({ articleId: unpublished.id, version: unpublished.version }, editor);
  await retractArticle({ articleId: retracted.id, version: retracted.version, reason: "Sai." }, editor);
  for (const period of PERIODS) expect(await listRead(period, 1)).toEqual([["còn đó", 10]]);
});

test("where nothing was counted, nothing is listed", async () => {
  for (const period of PERIODS) expect(await listRead(period)).toEqual([]);
  expect(await listReadLately("vi", 5)).toEqual([]);
});

test("a day that does not fill the list gives way to the week", async () => {
  const now = new Date();
  await makeRead("hôm nay", { 0: 1 }, now);
  await makeRead("hôm kia", { 48: 10 }, now);
  const headlines = async (limit: number) => (await listReadLately("vi", limit)).map(({ headline }) => headline);
  expect(await headlines(1)).toEqual(["hôm nay"]);
  expect(await headlines(2)).toEqual(["hôm kia", "hôm nay"]);
});
