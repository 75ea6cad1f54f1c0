import { expect, test } from "vitest";
import { insertInto, listMoved } from "#domain/articles/compare/order.ts";

test("one block that went up moved, and nothing that it passed", () => {
  expect([...listMoved(["a", "b", "c", "d"], ["d", "a", "b", "c"])]).toEqual(["d"]);
  expect([...listMoved(["a", "b", "c", "d"], ["b", "c", "a", "d"])]).toEqual(["a"]);
});

test("what came or went does not move the rest", () => {
  expect(listMoved(["a", "b", "c"], ["x", "a", "c", "y"]).size).toBe(0);
  expect(listMoved([], ["a"]).size).toBe(0);
});

test("what is inserted follows what it followed, several in their order, at the top too", () => {
  expect(insertInto(["a", "b"], ["x", "a", "y", "z", "b"], new Set(["x", "y", "z"]))).toEqual([
    "x",
    "a",
    "y",
    "z",
    "b",
  ]);
  expect(insertInto(["a", "n", "b"], ["a", "y", "b"], new Set(["y"]))).toEqual(["a", "y", "n", "b"]);
});
