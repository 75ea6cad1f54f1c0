import { expect, test } from "vitest";
import { type InsertItem, matchInserts } from "./insert.ts";

const ITEMS: InsertItem[] = [
  { id: "figure", label: "Ảnh", hint: "" },
  { id: "heading2", label: "Tít phụ", hint: "" },
  { id: "bulletList", label: "Danh sách", hint: "" },
  { id: "orderedList", label: "Danh sách đánh số", hint: "" },
];

function find(query: string) {
  return matchInserts(ITEMS, query).map(({ label, start, length }) => [label, label.slice(start, start + length)]);
}

test("nothing typed yet shows everything", () => {
  expect(find("")).toHaveLength(ITEMS.length);
});

test("marks need not be typed, and may be", () => {
  expect(find("anh")).toEqual([["Ảnh", "Ảnh"]]);
  expect(find("ảnh".normalize("NFD"))).toEqual([["Ảnh", "Ảnh"]]);
});

test("a later word is found by its beginning, the middle of a word is not", () => {
  expect(find("danh s")).toEqual([
    ["Danh sách", "Danh s"],
    ["Danh sách đánh số", "Danh s"],
  ]);
  expect(find("so")).toEqual([["Danh sách đánh số", "số"]]);
  expect(find("nh")).toEqual([]);
});
