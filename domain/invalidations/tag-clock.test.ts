import { expect, test } from "vitest";
import { createTagClock } from "#domain/invalidations/tag-clock.ts";
import { DAY_TAG, EVERYTHING_TAG } from "#domain/invalidations/tags.ts";

const row = (id: number, tag: string, withdrawn = false) => ({ id, tag, withdrawn });

test("a page is stale from the first row of one of its tags after its making began", () => {
  const clock = createTagClock();
  clock.note([row(1, "front")]);
  const stamp = clock.stamp();
  expect(clock.freshness(["front"], stamp)).toBe("fresh");
  clock.note([row(2, "site")]);
  expect(clock.freshness(["front"], stamp)).toBe("fresh");
  clock.note([row(3, "front")]);
  expect(clock.freshness(["front"], stamp)).toBe("stale");
  expect(clock.freshness(["front"], clock.stamp())).toBe("fresh");
});

test("what changed while a page was being made makes it stale, however late it is finished", () => {
  const clock = createTagClock();
  const began = clock.stamp();
  clock.note([row(9, "article:1")]);
  expect(clock.freshness(["article:1"], began)).toBe("stale");
});

test("what was withdrawn stays withdrawn for pages of before, also after further rows", () => {
  const clock = createTagClock();
  const before = clock.stamp();
  clock.note([row(1, "path:/x", true), row(2, "path:/x"), row(3, "front")]);
  expect(clock.freshness(["front", "path:/x"], before)).toBe("withdrawn");
  expect(clock.freshness(["front", "path:/x"], clock.stamp())).toBe("fresh");
});

test("a page that shows the day is stale at midnight in Vietnam, and no other", () => {
  const clock = createTagClock();
  const evening = new Date("2026-11-25T16:59:59Z");
  const midnight = new Date("2026-11-25T17:00:00Z");
  const stamp = clock.stamp(evening);
  expect(clock.freshness([DAY_TAG], stamp, evening)).toBe("fresh");
  expect(clock.freshness([DAY_TAG], stamp, midnight)).toBe("stale");
  expect(clock.freshness(["front"], stamp, midnight)).toBe("fresh");
});

test("everything is stale after a row that says so", () => {
  const clock = createTagClock();
  const stamp = clock.stamp();
  clock.note([row(1, EVERYTHING_TAG)]);
  expect(clock.freshness([], stamp)).toBe("stale");
});

test("read anew from the same database, pages of before are judged by its rows; older ones than those are stale", () => {
  const clock = createTagClock();
  clock.note([row(10, "a")]);
  const stamp = clock.stamp();
  clock.reset(12, [row(10, "a"), row(11, "b"), row(12, "c")], true);
  expect(clock.freshness(["a"], stamp)).toBe("fresh");
  expect(clock.freshness(["b"], stamp)).toBe("stale");
  clock.reset(20, [row(19, "b"), row(20, "c")], true);
  expect(clock.freshness(["a"], stamp)).toBe("stale");
});

test("in another database nothing of before is fresh, whatever the ids of its rows", () => {
  const clock = createTagClock();
  clock.note([row(50, "a")]);
  const stamp = clock.stamp();
  clock.reset(3, [row(1, "x"), row(3, "y")], false);
  clock.note([row(60, "z")]);
  expect(clock.freshness(["a"], stamp)).toBe("stale");
  expect(clock.freshness(["a"], clock.stamp())).toBe("fresh");
});

test("what is forgotten makes everything of before stale; what was withdrawn just then is withdrawn all the same", () => {
  const clock = createTagClock();
  const before = clock.stamp();
  const many = Array.from({ length: 150_000 }, (_, n) => row(n + 1, `article:${n}`));
  clock.note(many);
  expect(clock.freshness(["front"], before)).toBe("fresh");
  const further = many.map(({ id, tag }) => row(id + 150_000, `further ${tag}`));
  clock.note([...further, row(300_001, "path:/x", true)]);
  expect(clock.freshness(["front"], before)).toBe("stale");
  expect(clock.freshness(["path:/x"], before)).toBe("withdrawn");
  expect(clock.freshness(["front", "path:/x"], clock.stamp())).toBe("fresh");
});

test("a page of a database that has gone back knows nothing of the rows that were lost", () => {
  const clock = createTagClock();
  clock.note([row(40, "a")]);
  const lost = clock.stamp();
  clock.reset(30, [row(29, "a"), row(30, "b")], false);
  expect(clock.freshness(["c"], lost)).toBe("stale");
  const since = clock.stamp();
  clock.note([row(31, "a")]);
  expect([clock.freshness(["a"], since), clock.freshness(["b"], since)]).toEqual(["stale", "fresh"]);
});
