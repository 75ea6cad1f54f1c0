import { expect, test } from "vitest";
import { addressOf } from "#domain/addresses/address.ts";
import {
  cropSize,
  isCurrent,
  paperCardPath,
  readSharePicture,
  sharePicturePath,
} from "#domain/articles/share-picture.ts";

const ARTICLE = {
  path: "/cau-moi",
  headline: "Cầu mới",
  section: { name: "Thời sự" },
  lead: { id: "anh", width: 1_600, height: 1_000, focalX: 0.5, focalY: 0.5 },
};

test("its address tells the article, and changes with everything that is drawn", () => {
  const path = sharePicturePath(ARTICLE, "the");
  expect(addressOf(path)).toBe("/cau-moi");
  const changed = [
    { ...ARTICLE, headline: "Cầu cũ" },
    { ...ARTICLE, section: { name: "Kinh tế" } },
    { ...ARTICLE, lead: { ...ARTICLE.lead, focalX: 0.1 } },
    { ...ARTICLE, lead: null },
  ].map((article) => sharePicturePath(article, "the"));
  expect(new Set([path, ...changed]).size).toBe(5);
  const asked = readSharePicture("cau-moi", path.split("/").at(-1) ?? "");
  expect(asked && isCurrent(ARTICLE, asked.hash)).toBe(true);
  expect(asked && isCurrent({ ...ARTICLE, headline: "Cầu cũ" }, asked.hash)).toBe(false);
});

test("the paper has a card of its own, which changes with its name and its line", () => {
  const paths = [
    { siteName: "Báo Bến", tagline: "" },
    { siteName: "Báo Bến", tagline: "Ra mỗi ngày" },
    { siteName: "Báo Lụa", tagline: "" },
  ].map(paperCardPath);
  expect(new Set(paths).size).toBe(3);
  expect(paths.map(addressOf)).toEqual(Array(3).fill("/toa-soan"));
});

test.each([
  ["cau-moi", "2x1-0123456789ab.jpg"],
  ["cau-moi", "the-0123456789ab.png"],
  ["cau-moi", "the-0123.jpg"],
  ["cau-moi", "constructor-0123456789ab.jpg"],
  ["../etc", "the-0123456789ab.jpg"],
])("/anh-chia-se/%s/%s is none", (slug, file) => {
  expect(readSharePicture(slug, file)).toBeNull();
});

test("a crop is never larger than its picture", () => {
  expect(cropSize({ width: 4_000, height: 3_000 }, "16x9")).toEqual({ width: 1_200, height: 675 });
  expect(cropSize({ width: 1_600, height: 1_000 }, "1x1")).toEqual({ width: 1_000, height: 1_000 });
  expect(cropSize({ width: 600, height: 800 }, "4x3")).toEqual({ width: 600, height: 450 });
});
