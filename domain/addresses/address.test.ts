import { expect, test } from "vitest";
import {
  addressOf,
  isFreeForArticles,
  isListPage,
  LOST_PATH,
  listPagePath,
  SAVED_PATH,
  sectionPath,
} from "#domain/addresses/address.ts";

const CURSOR = "1764072000000_019abf3e-0000-7000-8000-000000000000";

test.each([
  ["/cau-moi-qua-song", "/cau-moi-qua-song"],
  ["/chuyen-muc/thoi-su", "/chuyen-muc/thoi-su"],
  ["/tac-gia/le-an-nhien", "/tac-gia/le-an-nhien"],
  [listPagePath(sectionPath("thoi-su"), CURSOR), "/chuyen-muc/thoi-su"],
])("%s hangs on %s", (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test.each([
  "",
  "/",
  "/Cau-Moi",
  "/cau--moi",
  "/cau-moi/",
  "/cau/moi",
  "/cau-moi/truoc/1_019abf3e-0000-7000-8000-000000000000",
  "/chuyen-muc/thoi-su/truoc",
  "/chuyen-muc/thoi-su/truoc/x",
  "/chuyen-muc/thoi-su/sau/1",
  "/%63au",
  "//evil.example",
  "/cau.php",
  "/cau\n",
])("%j is no address of the paper", (path) => {
  expect(addressOf(path)).toBeNull();
});

test("no article takes the place of a page of the program's own", () => {
  for (const path of [LOST_PATH, SAVED_PATH, "/script"]) expect(isFreeForArticles(path.slice(1)), path).toBe(false);
});

test("a further page of a list is told from its first, and from everything else", () => {
  const list = sectionPath("thoi-su");
  expect([listPagePath(list, CURSOR), list, "/truoc", "/"].map(isListPage)).toEqual([true, false, false, false]);
});
