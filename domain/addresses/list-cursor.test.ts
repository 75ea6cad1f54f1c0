import { expect, test } from "vitest";
import { readCursor, writeCursor } from "#domain/addresses/list-cursor.ts";

const ID = "019abf3e-0000-7000-8000-000000000000";

test("a place is read back as it was written", () => {
  const place = { at: new Date("2026-11-22T08:56:00.123Z"), id: ID };
  expect(readCursor(writeCursor(place))).toEqual(place);
});

test.each(["", "1", "1_", `_${ID}`, `-1_${ID}`, `1.5_${ID}`, `99999999999999999999_${ID}`, `1_${ID}'; drop`])(
  "%j is no place",
  (cursor) => {
    expect(readCursor(cursor)).toBeNull();
  },
);
