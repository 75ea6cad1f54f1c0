import { expect, test } from "vitest";
import { foldName, mayPassOn } from "#domain/partners/rights.ts";

const NOW = new Date("2026-11-26T00:00:00Z");
const OURS = new Set(["Lê An Nhiên", "Trần Nhuận Vinh", "Tòa Soạn"].map(foldName));
const PICTURE = { source: "", licence: "", licenceEndsAt: null };

test.each([
  ["Ảnh: Lê An Nhiên", true],
  ["ẢNH: LÊ AN NHIÊN", true],
  ["Tranh khắc theo ảnh: Trần Nhuận Vinh", true],
  ["Ảnh: Lê An Nhiên - Trần Nhuận Vinh", true],
  ["Lê An Nhiên/Tòa Soạn", true],
  ["Ảnh: Lê An Nhiên/AFP", false],
  ["Ảnh: AFP", false],
  ["Ảnh: Lê An", false],
  ["Ảnh:", false],
  ["", false],
])("a picture credited %j is ours: %s", (credit, isOurs) => {
  expect(mayPassOn(PICTURE, credit, OURS, NOW)).toBe(isOurs);
});

test.each([
  ["CC BY 4.0", true],
  ["cc-by-sa-4.0", true],
  ["CC0", true],
  ["Public domain", true],
  ["CC BY-NC 4.0", false],
  ["CC BY-ND", false],
  ["CC BYO", false],
  ["Mua của AFP", false],
])("under the licence %j it may be passed on, whoever made it: %s", (licence, isFree) => {
  expect(mayPassOn({ ...PICTURE, licence, source: "Kho chung" }, "Ảnh: Người khác", OURS, NOW)).toBe(isFree);
});

test("what came from elsewhere without a word on rights stays here, and so does what we had for a time", () => {
  const credit = "Ảnh: Lê An Nhiên";
  expect(mayPassOn({ ...PICTURE, source: "TTXVN" }, credit, OURS, NOW)).toBe(false);
  const until = (licenceEndsAt: Date) => mayPassOn({ ...PICTURE, licenceEndsAt }, credit, OURS, NOW);
  expect([until(NOW), until(new Date(NOW.getTime() + 1))]).toEqual([false, true]);
});
