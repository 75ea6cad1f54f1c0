import { expect, test } from "vitest";
import { arrangeSlots, type SlotRow, slotsOfShown, type Wish } from "#domain/fronts/arrange-slots.ts";
import { makeCard } from "#prisma/factories/make-card.ts";

type Slots = [container: string, articleId: string, changes?: Partial<SlotRow>][];

function slotsOf(list: Slots): SlotRow[] {
  return list.map(([container, articleId, changes]) => ({
    container,
    articleId,
    headline: null,
    kicker: null,
    mediaId: null,
    startsAt: null,
    endsAt: null,
    ...changes,
  }));
}

/** The arrangement after a wish, as "container article …"; what readers do not see begins with "later". */
function arrange(list: Slots, wish: Partial<Wish>, lead: string | null = null): string[] {
  const all = arrangeSlots(
    slotsOf(list),
    { articleId: "new", choice: "lead", section: "thoi-su", ...wish },
    { lead: lead === null ? null : makeCard(lead) },
    ({ articleId }) => !articleId.startsWith("later"),
  );
  const names = [...new Set(all.map(({ container }) => container))].sort();
  return names.map((name) =>
    [name, ...all.filter(({ container }) => container === name).map(({ articleId }) => articleId)].join(" "),
  );
}

const COMPOSED: Slots = [
  ["lead", "a"],
  ["secondary", "b"],
  ["secondary", "c"],
  ["secondary", "d"],
  ["section:thoi-su", "e"],
  ["section:the-thao", "f"],
  ["breaking", "g"],
];
const REST = ["section:the-thao f", "section:thoi-su e"];

test("the story that loses the lead is the first of the secondary ones, the last of which goes back by its time", () => {
  expect(arrange(COMPOSED, {}, "a")).toEqual(["breaking g", "lead new", "secondary a b c", ...REST]);
});

test("a lead that nobody had placed is kept in sight as well, wherever an editor had put it", () => {
  expect(arrange([["secondary", "b"]], {}, "newest")).toEqual(["lead new", "secondary newest b"]);
  expect(arrange([["opinion", "o"]], {}, "o")).toEqual(["lead new", "secondary o"]);
  expect(arrange([], {}, null)).toEqual(["lead new"]);
});

test("the headlines beside a lead leave with it, and stay when the same story leads again", () => {
  const beside: Slots = [
    ["lead", "a"],
    ["lead", "b"],
  ];
  expect(arrange(beside, {}, "a")).toEqual(["lead new", "secondary a"]);
  expect(arrange(beside, { articleId: "a" }, "a")).toEqual(["lead a b"]);
});

test("an article is in one place: it leaves the one it had", () => {
  expect(arrange(COMPOSED, { articleId: "c" }, "a")).toEqual(["breaking g", "lead c", "secondary a b d", ...REST]);
  expect(arrange(COMPOSED, { articleId: "a", choice: "secondary" }, "a")).toContain("secondary a b c");
  expect(arrange(COMPOSED, { articleId: "b", choice: "time" }, "a")).toContain("secondary c d");
  expect(arrange(COMPOSED, { articleId: "a", choice: "time" }, "a").join()).not.toContain("lead");
});

test("a place of one story has one, and a section's takes what was there one on", () => {
  expect(arrange(COMPOSED, { choice: "breaking" }, "a")).toContain("breaking new");
  expect(arrange(COMPOSED, { choice: "section" }, "a")).toContain("section:thoi-su new e");
  expect(arrange(COMPOSED, { choice: "photo" }, "a")).toContain("photo new");
  expect(arrange(COMPOSED, { choice: "secondary" }, "a")).toContain("secondary new b c");
});

test("what readers do not see yet keeps its place before and after, and takes no room", () => {
  const waiting: Slots = [
    ["lead", "later-1"],
    ["lead", "a"],
    ["secondary", "later-2"],
    ["secondary", "b"],
    ["secondary", "c"],
    ["secondary", "later-3"],
    ["secondary", "d"],
  ];
  expect(arrange(waiting, {}, "a")).toEqual(["lead later-1 new", "secondary later-2 a b c later-3"]);
});

test("words of a slot go with its story, and its hours do not bind one that is placed now", () => {
  const hours = { startsAt: new Date(0), endsAt: new Date(1e15) };
  const slots = slotsOf([
    ["lead", "a", { headline: "Tít riêng", mediaId: "m", ...hours }],
    ["secondary", "b", { headline: "Tít b", ...hours }],
  ]);
  const shown = { lead: makeCard("a") };
  const led = arrangeSlots(slots, { articleId: "new", choice: "lead", section: "" }, shown, () => true);
  expect(led[1]).toEqual({ ...slots[0], container: "secondary" });
  const again = arrangeSlots(slots, { articleId: "b", choice: "secondary", section: "" }, shown, () => true);
  expect(again.at(-1)).toEqual({ ...slots[1], startsAt: null, endsAt: null });
});

test("a front that nobody composed is taken as it is shown, head only", () => {
  const shown = slotsOfShown({ lead: makeCard("a"), secondary: [makeCard("b"), makeCard("c")] });
  expect(shown.map(({ container, articleId }) => `${container} ${articleId}`)).toEqual([
    "lead a",
    "secondary b",
    "secondary c",
  ]);
});
