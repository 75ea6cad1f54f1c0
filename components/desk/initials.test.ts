import { expect, test } from "vitest";
import { initialsOf } from "./initials.ts";

test.each([
  ["Nguyễn Thảo Linh", "TL"],
  ["đức khải", "ĐK"],
  ["Yến", "Y"],
  ["  Lò   Quang Vũ ", "QV"],
  ["", ""],
])("%j is %j on a badge", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
