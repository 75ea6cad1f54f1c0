import { afterAll, expect, test } from "vitest";
import type { Miss } from "#domain/search/miss.ts";
import { openMissLog } from "#domain/search/miss-log.ts";
import { db } from "#lib/db.ts";

const log = openMissLog(process.env.DATABASE_URL ?? "");
afterAll(() => log.close());

function miss(typed: string, changes: Partial<Miss> = {}): Miss {
  return { day: "2026-11-26", language: "vi", typed, written: typed, times: 1, ...changes };
}

function list(day: string) {
  return db.searchMiss.findMany({
    where: { day: new Date(day) },
    orderBy: [{ language: "asc" }, { typed: "asc" }],
    select: { language: true, typed: true, written: true, times: true },
  });
}

test("misses of a day add up, each language and each day for itself", async () => {
  await log.add([miss("cau", { written: "cầu", times: 2 }), miss("cau", { language: "en" })]);
  await log.add([miss("cau", { written: "cấu", times: 3 }), miss("dua"), miss("cau", { day: "2026-11-27" })]);
  expect(await list("2026-11-26")).toEqual([
    { language: "vi", typed: "cau", written: "cấu", times: 5 },
    { language: "vi", typed: "dua", written: "dua", times: 1 },
    { language: "en", typed: "cau", written: "cau", times: 1 },
  ]);
  expect(await list("2026-11-27")).toHaveLength(1);
});

test("what somebody makes up fills no more than a day's share; what is known already is counted on", async () => {
  const day = "2026-10-01";
  await log.add(Array.from({ length: 2_000 }, (_, n) => miss(`x${n}`, { day })));
  await log.add([miss("x7", { day }), miss("y", { day }), miss("y", { day: "2026-10-02" })]);
  const rows = await list(day);
  expect(rows).toHaveLength(2_000);
  expect(rows.find(({ typed }) => typed === "x7")?.times).toBe(2);
  expect(await list("2026-10-02")).toHaveLength(1);
});
