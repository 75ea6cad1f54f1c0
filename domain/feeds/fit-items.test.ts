import { parseFeed } from "@rowanmanning/feed-parser";
import { expect, test } from "vitest";
import type { Feed, FeedItem } from "#domain/feeds/feed.ts";
import { FEED_FILES } from "#domain/feeds/feed-address.ts";
import { renderFeed } from "#domain/feeds/render-feed.ts";
import { paragraphs } from "#prisma/factories/make-article.ts";

const PAPER = { siteUrl: "https://bao.example", siteName: "Báo", tagline: "", reuseNotice: "", hubs: [] };
const LONG = "Nước lên tới bậc thềm thứ ba của đình làng & chưa rút. ".repeat(180);

function makeItem(number: number, pages: number, changes: Partial<FeedItem> = {}): FeedItem {
  const at = new Date(Date.UTC(2026, 10, 22) - number * 60_000);
  return {
    ...{ id: `019abf3e-0000-7000-8000-${String(number).padStart(12, "0")}`, path: `/bai-${number}`, language: "vi" },
    ...{ headline: `Bài ${number}`, standfirst: "Sapo.", section: "Thời sự", topics: [], authors: [], lead: null },
    ...{ publishedAt: at, updatedAt: at },
    text: {
      ...{ body: paragraphs(...Array(pages).fill(LONG)), pictures: {}, related: {}, corrections: [], isOpinion: false },
    },
    ...changes,
  } as FeedItem;
}

function makeFeed(items: FeedItem[]): Feed {
  return { path: "/", base: "/", name: null, language: "vi", items, deleted: [], tags: [] };
}

/** Which articles a feed names, and which of them it brings whole. */
function read(file: (typeof FEED_FILES)[number], text: string): { named: number; whole: boolean[] } {
  const isWhole = (content: string | null | undefined) => (content ?? "").length > LONG.length;
  if (file !== "feed.json") {
    const { items } = parseFeed(text);
    return { named: items.length, whole: items.map(({ content }) => isWhole(content)) };
  }
  const { items } = JSON.parse(text) as { items: { content_html?: string }[] };
  return { named: items.length, whole: items.map(({ content_html }) => isWhole(content_html)) };
}

test.each(FEED_FILES)(
  "%s: fifty long articles are all named, and the newest are whole as long as there is room",
  (file) => {
    const text = renderFeed(file, makeFeed(Array.from({ length: 50 }, (_, number) => makeItem(number, 10))), PAPER);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000_000);
    // What room there is is used: one article more would not have fitted.
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_800_000);
    const { named, whole } = read(file, text);
    expect(named).toBe(50);
    expect(whole.indexOf(false)).toBeGreaterThan(5);
    expect(whole.lastIndexOf(true)).toBe(whole.indexOf(false) - 1);
  },
);

test.each(FEED_FILES)("%s: an article of more than a megabyte is told in short, and others beside it whole", (file) => {
  const text = renderFeed(file, makeFeed([makeItem(1, 80), makeItem(2, 2)]), PAPER);
  expect(read(file, text)).toEqual({ named: 2, whole: [false, true] });
});

test.each(FEED_FILES)("%s: what is too much even in short loses its oldest", (file) => {
  const items = Array.from({ length: 50 }, (_, number) =>
    makeItem(number, 1, { standfirst: LONG.repeat(6), text: null }),
  );
  const text = renderFeed(file, makeFeed(items), PAPER);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000_000);
  const { named } = read(file, text);
  expect(named).toBeGreaterThan(10);
  expect(named).toBeLessThan(50);
  expect(text).toContain("Bài 0");
  expect(text).not.toContain("Bài 49");
});
