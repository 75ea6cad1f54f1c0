import { expect, test } from "vitest";
import { asksForWords, LONGEST_QUERY, pairsOf, parseQuery } from "#domain/search/query.ts";

test.each([
  ["giá gạo", { free: ["giá", "gạo"], phrases: [], without: [] }],
  ['"chợ nổi" Cồn Mây', { free: ["Cồn", "Mây"], phrases: [["chợ", "nổi"]], without: [] }],
  [
    "“chợ nổi” «Cồn Mây»",
    {
      free: [],
      phrases: [
        ["chợ", "nổi"],
        ["Cồn", "Mây"],
      ],
      without: [],
    },
  ],
  ["sông -lũ –nước", { free: ["sông"], phrases: [], without: [["lũ"], ["nước"]] }],
  ['sông -"báo động"', { free: ["sông"], phrases: [], without: [["báo", "động"]] }],
  ['"chưa đóng', { free: [], phrases: [["chưa", "đóng"]], without: [] }],
  ["covid-19", { free: ["covid", "19"], phrases: [], without: [] }],
  ["5 - 3", { free: ["5", "3"], phrases: [], without: [] }],
  ["-", { free: [], phrases: [], without: [] }],
])("%s is understood", (typed, query) => {
  expect(parseQuery(typed)).toEqual(query);
});

test.each(["", "   ", '""', "🙂", "& | ! ( ) : * <->", "-lũ", "\u0000\uFFFF"])("%j asks for no words", (typed) => {
  expect(asksForWords(parseQuery(typed))).toBe(false);
});

test("however long a question is, it is a short one", () => {
  const { free } = parseQuery("lũ ".repeat(10_000));
  expect(free.length).toBeLessThanOrEqual(20);
  expect(parseQuery("a".repeat(10_000)).free[0]?.length).toBeLessThanOrEqual(LONGEST_QUERY);
});

test("pairs are the words that stand side by side", () => {
  expect(pairsOf(["a", "b", "c"])).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
  expect(pairsOf(["a"])).toEqual([]);
});
