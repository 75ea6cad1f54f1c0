import { expect, test } from "vitest";
import { linkedId } from "./linked-block.ts";

test.each([
  ["#k3x9a0b1c2d3", "k3x9a0b1c2d3"],
  ["#noi-dung", null],
  ["#field-headline", null],
  ["#", null],
  ["", null],
  ["#K3X9", null],
  [`#${"a".repeat(25)}`, null],
])("%j names the block %j", (hash, id) => {
  expect(linkedId(hash)).toBe(id);
});
