import { expect, test } from "vitest";
import { addressOf } from "#domain/addresses/address.ts";
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
  "/bai-viet/rss.xml",
  "/chuyen-muc/rss.xml",
  "/chuyen-muc/a/b/rss.xml",
  "/rss.xml/rss.xml",
  "/lite/atom.xml",
])("%s is no feed of anything", (path) => {
  expect(addressOf(path)).toBeNull();
});
