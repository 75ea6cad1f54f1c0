import { expect, test } from "vitest";
import { z } from "zod";
import { uuidV7 } from "#lib/uuid.ts";

test("ids are of version 7, tell their time, and ascend even within a millisecond and when the clock goes back", () => {
  const now = Date.now() + 1_000;
  const ids = Array.from({ length: 10_000 }, () => uuidV7(now)).concat(uuidV7(now - 60_000));
  expect(ids.every((id) => z.uuidv7().safeParse(id).success)).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Number.parseInt((ids[0] ?? "").replace("-", "").slice(0, 12), 16)).toBe(now);
});
