import { expect, test } from "vitest";
import { readPlaces } from "#components/site/script/position.ts";
import { readSaved } from "#components/site/script/saved.ts";
import { keepText, parseList, readText, withLine } from "#components/site/script/store.ts";

const LINE = { path: "/tau-ve", headline: "Tàu về", at: 1_764_072_000_000 };

test.each([null, "", "null", "[[", "1", '"x"', "{}", '{"length":2}', "[null,1,[],{}]", `{"filter":"x"}`])(
  "of %j in the store nothing is taken, and nothing breaks",
  (text) => {
    expect(readSaved(text)).toEqual([]);
    expect(readPlaces(text)).toEqual([]);
  },
);

test.each([
  "javascript:alert(1)",
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/tau-ve",
  "/tau-ve?x=1",
  "/",
  " /tau-ve",
  "/tau-ve\n",
  ["/tau-ve"],
  { toString: "x" },
  1,
  null,
])("a line for %j is no line: its path is none of this paper", (path) => {
  expect(readSaved(JSON.stringify([{ ...LINE, path }, LINE]))).toEqual([LINE]);
});

test.each([{ headline: 1 }, { headline: null }, { at: "1" }, { at: null }])(
  "a saved line with %j is left out",
  (part) => {
    expect(readSaved(JSON.stringify([{ ...LINE, ...part }, LINE]))).toEqual([LINE]);
  },
);

test("a place is a share of an article that was begun and not ended", () => {
  const shares = [0.5, 0.1, 0.95, -1, 7, "0.5", null, 0.94];
  const text = JSON.stringify(shares.map((share, index) => ({ path: `/bai-${index}`, share })));
  expect(readPlaces(text).map(({ share }) => share)).toEqual([0.5, 0.94]);
});

test("a new line stands first, once, and the oldest goes when there are too many", () => {
  const list = Array.from({ length: 200 }, (_, index) => ({ path: `/bai-${index}` }));
  const paths = withLine(list, "/bai-7", { path: "/bai-7" }, 200).map(({ path }) => path);
  expect(paths).toHaveLength(200);
  expect(paths.slice(0, 2)).toEqual(["/bai-7", "/bai-0"]);
  expect(paths.filter((path) => path === "/bai-7")).toHaveLength(1);
  expect(withLine(list, "/moi", { path: "/moi" }, 200).at(-1)?.path).toBe("/bai-198");
  expect(withLine(list, "/bai-0", null, 200)[0]?.path).toBe("/bai-1");
});

test("a store that somebody filled with more than there may be is cut at the next line", () => {
  const lines = parseList(JSON.stringify(Array.from({ length: 5_000 }, (_, n) => ({ path: `/b-${n}` }))), () => true);
  expect(lines).toHaveLength(5_000);
  expect(withLine(lines, "/moi", { path: "/moi" }, 50)).toHaveLength(50);
});

test("where there is no store nothing is read, nothing kept, and nothing thrown", () => {
  expect(readText("theme")).toBeNull();
  expect(() => keepText("theme", "dark")).not.toThrow();
});
