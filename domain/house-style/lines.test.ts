import { expect, test } from "vitest";
import { DEFAULT_STYLE } from "#domain/house-style/house-style.ts";
import { listsAsLines, listsFromLines, readLines } from "#domain/house-style/lines.ts";

test("lists come back from lines as they were", () => {
  const { acronyms, terms, banned } = DEFAULT_STYLE;
  expect(listsFromLines(listsAsLines(DEFAULT_STYLE))).toEqual({ acronyms, terms, banned });
});

test("lines are read as people type them", () => {
  expect(readLines("  ANTT  =  an ninh   trật tự \r\n\n GDP\n a = b = c\n= d")).toEqual([
    { first: "ANTT", second: "an ninh trật tự" },
    { first: "GDP", second: "" },
    { first: "a", second: "b = c" },
    { first: "", second: "d" },
  ]);
});
