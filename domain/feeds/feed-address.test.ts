import { expect, test } from "vitest";
import { addressOf, partnerPath } from "#domain/addresses/address.ts";
import { FEED_FILES, feedPath, listOfFeed } from "#domain/feeds/feed-address.ts";

test.each(["/", "/en", "/chuyen-muc/thoi-su", "/tac-gia/le-an-nhien", "/chu-de/mua-lu"])(
  "the feeds of %s hang on it",
  (list) => {
    for (const file of FEED_FILES) {
      expect(listOfFeed(feedPath(list, file))).toBe(list);
      expect(addressOf(feedPath(list, file))).toBe(list);
    }
  },
);

test.each([
  ["/en/sections/thoi-su", "/chuyen-muc/thoi-su"],
  [partnerPath("0123456789abcdef0123456789abcdef"), "/doi-tac/0123456789abcdef0123456789abcdef"],
])("the feeds of %s hang on %s", (base, address) => {
  for (const file of FEED_FILES) expect(addressOf(feedPath(base, file))).toBe(address);
});

test.each([
  "/doi-tac/rss.xml",
  "/doi-tac/0123456789ABCDEF0123456789ABCDEF/rss.xml",
  "/doi-tac/0123456789abcdef0123456789abcde/rss.xml",
  "/en/sections/rss.xml",
  "/bai-viet/rss.xml",
  "/chuyen-muc/rss.xml",
  "/chuyen-muc/a/b/rss.xml",
  "/rss.xml/rss.xml",
  "/lite/atom.xml",
])("%s is no feed of anything", (path) => {
  expect(addressOf(path)).toBeNull();
});
