import { beforeEach, expect, test } from "vitest";
import { createTagClock, type TagClock } from "#domain/invalidations/tag-clock.ts";
import type { Suggestable } from "#domain/search/suggest.ts";
import { createSuggestions, type Suggestions } from "#server/front/suggestions.ts";

let names: Suggestable[];
let reads: number;
let clock: TagClock;
let suggestions: Suggestions;

beforeEach(async () => {
  reads = 0;
  names = [
    { kind: "topic", language: "vi", text: "Đường sắt", path: "/chu-de/duong-sat", tag: "topic:1" },
    { kind: "article", language: "vi", text: "Đường làng có đèn", path: "/duong-lang", tag: "article:2" },
    { kind: "article", language: "en", text: "A road by the river", path: "/a-road", tag: "article:3" },
  ];
  clock = createTagClock();
  const book = {
    async read() {
      reads += 1;
      if (names.length === 0) throw new Error("away");
      return names;
    },
  };
  suggestions = createSuggestions(book, clock, 1);
  await suggestions.refresh();
});

function ask(path: string, query: string) {
  const answer = suggestions.find(path, query);
  return answer && (JSON.parse(answer.body.toString()) as { items: { path: string }[]; label: string; said: string });
}

function pathsFor(q: string): string[] | undefined {
  return ask("/tim-kiem/goi-y", `q=${encodeURIComponent(q)}`)?.items.map(({ path }) => path);
}

test("suggestions are JSON in the reader's language, which nobody keeps", () => {
  expect(ask("/tim-kiem/goi-y", "q=duong&utm_source=x")).toEqual({
    label: "Gợi ý",
    said: "2 gợi ý, dùng mũi tên lên xuống để chọn.",
    items: [
      { kind: "Chủ đề", text: "Đường sắt", path: "/chu-de/duong-sat" },
      { kind: "", text: "Đường làng có đèn", path: "/duong-lang" },
    ],
  });
  expect(ask("/en/search/goi-y", "q=road")).toMatchObject({ said: "1 suggestion, use the arrow keys." });
  expect(suggestions.find("/tim-kiem/goi-y", "q=road")?.headers).toContain("no-store");
  for (const query of ["", "q=", "q=%", "q=%00%ff", `q=${"a".repeat(9_000)}`, "Q=duong"])
    expect(ask("/tim-kiem/goi-y", query)?.items).toEqual([]);
  for (const path of ["/tim-kiem", "/goi-y", "/tim-kiem/goi-y/", "/en/tim-kiem/goi-y"]) {
    expect(suggestions.find(path, "q=duong")).toBeNull();
  }
});

test("what was withdrawn or renamed is not suggested any more, and a list is while articles come and go", () => {
  clock.note([{ id: 5, tag: "topic:1", withdrawn: false }]);
  expect(pathsFor("duong")).toEqual(["/chu-de/duong-sat", "/duong-lang"]);
  clock.note([{ id: 6, tag: "article:2", withdrawn: false }]);
  expect(pathsFor("duong")).toEqual(["/chu-de/duong-sat"]);
  clock.note([{ id: 7, tag: "topic:1", withdrawn: true }]);
  expect(pathsFor("duong")).toEqual([]);
});

test("after a publish names are read anew, once for many; after a save of which readers see nothing they are not", async () => {
  suggestions.note([{ id: 1, tag: "article:9", withdrawn: false }]);
  for (let id = 2; id < 9; id++) suggestions.note([{ id, tag: "front", withdrawn: false }]);
  names = [...names, { kind: "article", language: "vi", text: "Đường mới", path: "/duong-moi", tag: "article:4" }];
  await expect.poll(() => pathsFor("duong moi")).toEqual(["/duong-moi"]);
  expect(reads).toBe(2);
});

test("without a database the former names go on", async () => {
  names = [];
  await suggestions.refresh();
  expect(pathsFor("duong")).toHaveLength(2);
});
