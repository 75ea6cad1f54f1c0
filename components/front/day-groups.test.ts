import { expect, test } from "vitest";
import { groupByDay } from "#components/front/day-groups.ts";

const at = (time: string) => ({ publishedAt: new Date(time) });

test("days are Vietnam's: what comes out at five in the afternoon UTC is of the next day", () => {
  const items = [at("2026-11-22T17:00:00Z"), at("2026-11-22T16:59:59Z"), at("2026-11-21T17:00:00Z")];
  expect(groupByDay(items, "vi")).toEqual([
    { key: "2026-11-23", heading: "Thứ hai, 23/11/2026", items: items.slice(0, 1) },
    { key: "2026-11-22", heading: "Chủ nhật, 22/11/2026", items: items.slice(1) },
  ]);
  expect(groupByDay(items, "en")[0]?.heading).toBe("Monday, 23/11/2026");
  expect(groupByDay([], "vi")).toEqual([]);
});
