import type { FeedItem } from "./feed.ts";

// What Google takes: an item of one megabyte, a feed of two (Publisher Center, "Feed guidelines").
const MOST_ITEM_BYTES = 1_000_000;
const MOST_FEED_BYTES = 2_000_000;

type Draw = (item: FeedItem, isWhole: boolean) => string;

/**
 * The items of a feed as text, so many and so long that with `frame` round them the feed
 * stays within its size. First all are told in short, the oldest left out if even that is too much; then, from the newest,
 * each has its whole text as long as there is room. So no long article pushes another one out.
 */
export function fitItems(items: FeedItem[], frame: string, draw: Draw): string[] {
  let left = MOST_FEED_BYTES - sizeOf(frame);
  const told: { item: FeedItem; text: string }[] = [];
  for (const item of items) {
    const text = draw(item, false);
    if (sizeOf(text) > left) break;
    left -= sizeOf(text);
    told.push({ item, text });
  }
  return told.map(({ item, text }) => {
    const whole = item.text ? draw(item, true) : text;
    const more = sizeOf(whole) - sizeOf(text);
    if (sizeOf(whole) > MOST_ITEM_BYTES || more > left) return text;
    left -= more;
    return whole;
  });
}

// A byte more for the comma between items of JSON.
function sizeOf(text: string): number {
  return Buffer.byteLength(text) + 1;
}
