import { parseFeed } from "@rowanmanning/feed-parser";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { FEED_FILES } from "#domain/feeds/feed-address.ts";
import { getFeed } from "#domain/feeds/published.ts";
import { renderFeed } from "#domain/feeds/render-feed.ts";
import { makeAuthor, makePublished, makeSection, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const PAPER = {
  siteUrl: "https://bao.example",
  siteName: "Báo & Bạn đọc",
  tagline: "Ra mỗi ngày",
  hubs: ["https://hub.example/?a=1&b=2"],
};
const HOSTILE = `]]><script>alert("1")</script> & \u0000\uD800 “Cầu Đá”`;
const CLEAN = `]]><script>alert("1")</script> & \uFFFD “Cầu Đá”`;

async function render(path: string, file: (typeof FEED_FILES)[number]): Promise<string> {
  return renderFeed(file, (await getFeed(path)) ?? expect.fail(), PAPER);
}

test.each(["rss.xml", "atom.xml"] as const)(
  "%s is read alike by two programs, whatever a headline says",
  async (file) => {
    const editor = await makeActor();
    const { id: sectionId, slug } = await makeSection(`muc-${file.slice(0, -4)}`, "Mục & mục");
    const author = await makeAuthor("Lê <An> Nhiên");
    const at = new Date("2026-11-22T08:56:00Z");
    const credits = [{ authorId: author.id, role: "TEXT" as const }];
    const { id, path } = await makePublished(
      editor,
      { headline: HOSTILE, sectionId, credits, bylineState: "NAMED" },
      at,
    );
    const xml = await render(`/chuyen-muc/${slug}`, file);
    const one = await new Parser().parseString(xml);
    const other = parseFeed(xml);
    const [item, same] = [one.items[0], other.items[0]];
    expect([one.title, other.title]).toEqual(Array(2).fill("Mục & mục · Báo & Bạn đọc"));
    expect(item?.title).toBe(CLEAN);
    expect(same?.title).toBe(CLEAN);
    expect([item?.link, same?.url]).toEqual(Array(2).fill(`https://bao.example${path}`));
    expect([item?.guid ?? item?.id, same?.id]).toEqual(Array(2).fill(`urn:uuid:${id}`));
    expect([new Date(item?.isoDate ?? 0), same?.published]).toEqual([at, at]);
    expect(same?.authors[0]?.name).toBe("Lê <An> Nhiên");
    expect(xml).toContain('rel="hub" href="https://hub.example/?a=1&amp;b=2"/>');
  },
);

test("a JSON feed has what its standard asks for", async () => {
  const editor = await makeActor();
  const { id: topicId, slug } = await makeTopic("Mùa lũ");
  const { id, path } = await makePublished(editor, { headline: HOSTILE, topicIds: [topicId] });
  const feed = JSON.parse(await render(`/chu-de/${slug}`, "feed.json"));
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Mùa lũ · Báo & Bạn đọc",
    feed_url: `https://bao.example/chu-de/${slug}/feed.json`,
    hubs: [{ type: "WebSub", url: "https://hub.example/?a=1&b=2" }],
    items: [{ id: `urn:uuid:${id}`, url: `https://bao.example${path}`, tags: ["Thời sự", "Mùa lũ"] }],
  });
  expect(feed.items[0].date_published).toMatch(/\+07:00$/);
});

test("an article that is renamed stays the same item, and one that is taken back is none", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  const author = await makeAuthor("Ngân Hà");
  const list = `/tac-gia/${author.slug}`;
  const credits = [{ authorId: author.id, role: "TEXT" as const }];
  const { id, version } = await makePublished(editor, { headline: "Tên cũ", credits, bylineState: "NAMED" });
  const before = parseFeed(await render(list, "rss.xml")).items[0];
  const renamed = await renameArticle({ articleId: id, version, slug: "ten-moi-trong-feed" }, editor);
  const after = parseFeed(await render(list, "rss.xml")).items[0];
  expect(after?.id).toBe(before?.id);
  expect(after?.url).toBe("https://bao.example/ten-moi-trong-feed");
  await retractArticle({ articleId: id, version: renamed.version, reason: "Sai" }, editor);
  for (const file of FEED_FILES) expect(await render(list, file)).not.toContain(id);
});

test("who asked not to be named is not, and what others wrote is theirs to spread", async () => {
  const editor = await makeActor();
  const { id: sectionId, slug } = await makeSection("muc-kin", "Kín");
  const author = await makeAuthor("Tên Kín");
  const credits = [{ authorId: author.id, role: "TEXT" as const }];
  await makePublished(editor, { sectionId, credits, bylineState: "WITHHELD" });
  await makePublished(editor, { sectionId, headline: "Của báo khác", canonicalUrl: "https://khac.example/bai" });
  const xml = await render(`/chuyen-muc/${slug}`, "rss.xml");
  expect(xml).not.toContain("Tên Kín");
  expect(xml).not.toContain("Của báo khác");
  expect(parseFeed(xml).items).toHaveLength(1);
});

test.each(["/chuyen-muc/khong-co", "/chu-de/khong-co", "/tac-gia/khong-co", "/toa-soan", "/x/y/z"])(
  "%s has no feed",
  async (path) => {
    expect(await getFeed(path)).toBeNull();
  },
);

test("a paper with nothing in it has feeds that can be read", () => {
  const empty = { path: "/", name: null, language: "vi" as const, items: [], tags: [] };
  expect(parseFeed(renderFeed("rss.xml", empty, PAPER)).items).toEqual([]);
  expect(parseFeed(renderFeed("atom.xml", empty, PAPER)).items).toEqual([]);
});
