import { expect, test } from "vitest";
import type { Version } from "#domain/articles/desk-history.ts";
import { formerOf, thinVersions } from "#domain/articles/history/thin-versions.ts";

const START = Date.parse("2026-11-26T08:00:00Z");

function make(version: number, minutes: number, kind: Version["kind"], by = "toi"): Version {
  const at = new Date(START + minutes * 60_000);
  return { version, parents: [version - 1], kind, name: null, reason: null, by: { id: by, name: by }, at };
}

const thin = (versions: Version[], live: number | null = null) =>
  thinVersions(versions.toReversed(), live).map(({ version, folded }) => [version, folded]);

test("the autosaves of one sitting are one version: the last, or the save by hand that ended it", () => {
  expect(thin([1, 2, 3, 4].map((n) => make(n, n, "AUTOSAVE")))).toEqual([[4, 3]]);
  expect(thin([make(1, 0, "AUTOSAVE"), make(2, 1, "AUTOSAVE"), make(3, 2, "SAVED")])).toEqual([[3, 2]]);
});

test("a pause of a quarter of an hour and another person begin a new version", () => {
  expect(thin([make(1, 0, "AUTOSAVE"), make(2, 20, "AUTOSAVE")])).toEqual([
    [2, 0],
    [1, 0],
  ]);
  expect(thin([make(1, 0, "AUTOSAVE"), make(2, 1, "AUTOSAVE", "hanh"), make(3, 2, "AUTOSAVE")])).toEqual([
    [3, 0],
    [2, 0],
    [1, 0],
  ]);
});

test("what was named, merged, restored or set aside stays, and so does what it was made of and what readers see", () => {
  const kinds = ["AUTOSAVE", "NAMED", "AUTOSAVE", "ASIDE", "MERGED", "AUTOSAVE", "RESTORED"] as const;
  const versions = kinds.map((kind, index) => make(index + 1, index, kind));
  expect(thin(versions).map(([version]) => version)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(thin([make(1, 0, "AUTOSAVE"), make(2, 1, "AUTOSAVE"), make(3, 2, "AUTOSAVE")], 2)).toEqual([
    [3, 0],
    [2, 1],
  ]);
});

test("a version is compared with what it was written on", () => {
  const aside = { ...make(3, 3, "ASIDE"), parents: [1] };
  const versions = [make(4, 4, "MERGED"), aside, make(2, 2, "SAVED"), make(1, 1, "SAVED")];
  expect(versions.map((version) => formerOf(version, versions))).toEqual([2, 1, 1, 1]);
});

test("a long sitting of a thousand autosaves is one line", () => {
  expect(thin(Array.from({ length: 1_000 }, (_, n) => make(n + 1, n / 10, "AUTOSAVE")))).toEqual([[1_000, 999]]);
});
