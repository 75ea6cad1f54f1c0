import { expect, test } from "vitest";
import { isSame } from "#lib/is-same.ts";

test("the order of keys is of no account, the order of a list is", () => {
  expect(isSame({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});

test("a key without a value is as good as none; null is a value", () => {
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSame({ a: 1, b: null }, { a: 1 })).toBe(false);
  expect(isSame({ a: undefined, b: 1 }, { a: 1, b: undefined })).toBe(false);
});

test("a list is no object, and text is no number", () => {
  expect(isSame([], {})).toBe(false);
  expect(isSame({}, [])).toBe(false);
  expect(isSame("1", 1)).toBe(false);
  expect(isSame(null, {})).toBe(false);
});
