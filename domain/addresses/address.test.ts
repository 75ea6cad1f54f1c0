import { expect, test } from "vitest";
import {
  ARCHIVE_PATH,
  addressOf,
  CORRECTIONS_PATH,
  ENGLISH_PATH,
  englishSectionPath,
  HOUSE_SLUGS,
  housePath,
  isFixedAddress,
  isFreeForArticles,
  isListPage,
  LATEST_PATH,
  LOST_PATH,
  listPagePath,
  litePath,
  SAVED_PATH,
  sectionPath,
} from "#domain/addresses/address.ts";

const CURSOR = "1764072000000_019abf3e-0000-7000-8000-000000000000";

test.each([
  ["/cau-moi-qua-song", "/cau-moi-qua-song"],
  ["/chuyen-muc/thoi-su", "/chuyen-muc/thoi-su"],
  ["/tac-gia/le-an-nhien", "/tac-gia/le-an-nhien"],
  [listPagePath(sectionPath("thoi-su"), CURSOR), "/chuyen-muc/thoi-su"],
  ["/moi-nhat", "/moi-nhat"],
  [listPagePath(LATEST_PATH, CURSOR), "/moi-nhat"],
  [listPagePath(CORRECTIONS_PATH, CURSOR), "/dinh-chinh"],
  ["/luu-tru/2026/11", "/luu-tru/2026/11"],
  ["/luu-tru/2026/11/22", "/luu-tru/2026/11/22"],
  [englishSectionPath("thoi-su"), "/chuyen-muc/thoi-su"],
  [listPagePath(englishSectionPath("thoi-su"), CURSOR), "/chuyen-muc/thoi-su"],
])("%s hangs on %s", (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test.each([
  "",
  "/",
  "/Cau-Moi",
  "/cau-moi/",
  "/luu-tru/2026",
  "/luu-tru/9999/99",
  "/luu-tru/2026/02/30",
  `/luu-tru/2026/11/truoc/${CURSOR}`,
  `/toa-soan/truoc/${CURSOR}`,
  "/en/thoi-su",
  "/en/sections",
  "/en/chuyen-muc/thoi-su",
  "/%63au",
  "//evil.example",
  "/_next/static/x.js",
  "/admin/cu.html",
  "/admin.php",
  "/media/cu/1.jpg",
  "/moi-nhat/cu",
  "/.env",
  `/${"a/".repeat(8)}b`,
  `/${"a".repeat(300)}.html`,
  "/cau\n",
])("%j is no address of the paper", (path) => {
  expect(addressOf(path)).toBeNull();
});

test.each([
  ...["/cau/moi", "/cau--moi", "/cau.php", "/2019/05/tin-123.html", "/chuyen-muc/thoi-su/sau/1", "/chu-de/muoi.html"],
])("%s may be an address of a site before ours, and stands for itself", (path) => {
  expect(addressOf(path)).toBe(path);
});

test("what every paper has leads somewhere without being anybody's, and no article takes its place", () => {
  const fixed = [LATEST_PATH, CORRECTIONS_PATH, ARCHIVE_PATH, ENGLISH_PATH, ...HOUSE_SLUGS.map(housePath)];
  expect(fixed.map((path) => [addressOf(path), isFixedAddress(path), isFreeForArticles(path.slice(1))])).toEqual(
    fixed.map((path) => [path, true, false]),
  );
  expect(["/cau-moi", "/luu-tru/2026/11", "/chuyen-muc/thoi-su"].map(isFixedAddress)).toEqual([false, false, false]);
});

test("no article takes the place of a page of the program's own", () => {
  for (const path of [LOST_PATH, SAVED_PATH, "/script"]) expect(isFreeForArticles(path.slice(1)), path).toBe(false);
});

test("a further page of a list is told from its first, and from everything else", () => {
  const list = sectionPath("thoi-su");
  expect([listPagePath(list, CURSOR), list, "/truoc", "/"].map(isListPage)).toEqual([true, false, false, false]);
  expect([listPagePath(LATEST_PATH, CURSOR), LATEST_PATH, "/luu-tru/2026/11"].map(isListPage)).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ["/lite", "/lite"],
  ["/lite/cau-moi", "/cau-moi"],
  ["/lite/chuyen-muc/thoi-su", "/chuyen-muc/thoi-su"],
  ["/lite/moi-nhat", null],
  ["/lite/lite", null],
  ["/lite/tac-gia/le-an-nhien", null],
  ["/lite/chuyen-muc/thoi-su/truoc/1_019abf3e-0000-7000-8000-000000000000", null],
])("the lite edition at %j is one of %j", (path, whole) => {
  expect(addressOf(path)).toBe(whole);
});

test("the lite edition of the front, of an article and of a section have addresses of their own", () => {
  expect(["/", "/cau-moi", "/chuyen-muc/thoi-su"].map(litePath)).toEqual([
    "/lite",
    "/lite/cau-moi",
    "/lite/chuyen-muc/thoi-su",
  ]);
});
