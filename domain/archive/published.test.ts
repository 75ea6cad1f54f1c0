import { expect, test } from "vitest";
import { countDays, countMonths, getNeighbours, listArchiveYears, listDay } from "#domain/archive/published.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { dayTag, monthTag, yearTag } from "#domain/invalidations/tags.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("the archive counts by Vietnamese days, and shows each day as it went", async () => {
  const editor = await makeActor();
  const publish = (headline: string, at: string) => makePublished(editor, { headline }, new Date(at));
  // 23:59 on the 21st, 00:00 and 23:59 on the 22nd in Vietnam.
  const late = await publish("Khuya", "2024-11-21T16:59:59Z");
  await publish("Cuối ngày", "2024-11-22T16:59:59Z");
  await publish("Đầu ngày", "2024-11-21T17:00:00Z");
  await publish("Năm trước", "2022-03-01T05:00:00Z");
  expect((await listDay("2024-11-22")).map(({ headline }) => headline)).toEqual(["Đầu ngày", "Cuối ngày"]);
  expect(await countDays("2024-11")).toEqual([
    { name: "2024-11-21", articles: 1 },
    { name: "2024-11-22", articles: 2 },
  ]);
  expect(await countMonths("2024")).toEqual([{ name: "2024-11", articles: 3 }]);
  expect(await listArchiveYears()).toEqual(["2024", "2023", "2022"]);
  expect(await getNeighbours("2024-11-21")).toEqual({ previous: "2022-03-01", next: "2024-11-22" });
  expect(await getNeighbours("2024-11")).toEqual({ previous: "2022-03", next: null });

  const { stale } = await unpublishArticle({ articleId: late.id, version: late.version }, editor);
  expect(stale).toEqual(expect.arrayContaining([dayTag("2024-11-21"), monthTag("2024-11"), yearTag("2024")]));
  expect(await listDay("2024-11-21")).toEqual([]);
  expect(await getNeighbours("2024-11-22")).toEqual({ previous: "2022-03-01", next: null });
});

test("what comes out tomorrow is in no archive yet", async () => {
  const editor = await makeActor();
  const tomorrow = new Date(Date.now() + 86_400_000);
  await makePublished(editor, { headline: "Ngày mai" }, tomorrow);
  const day = tomorrow.toISOString().slice(0, 10);
  expect(await listDay(day)).toEqual([]);
  expect((await countDays(day.slice(0, 7))).map(({ name }) => name)).not.toContain(day);
});

test.each(["", "x", "2024-13", "2024-02-30", "9999-99-99", "2024-11-22'; drop"])("%j is nothing", async (name) => {
  expect(await listDay(name)).toEqual([]);
  expect(await countDays(name)).toEqual([]);
  expect(await getNeighbours(name)).toEqual({ previous: null, next: null });
});
