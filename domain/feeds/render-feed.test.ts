import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { SAMPLE_BLOCKS, sayParagraph } from "#domain/articles/body/sample-blocks.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import type { Feed, FeedContent } from "#domain/feeds/feed.ts";
import { FEED_FILES } from "#domain/feeds/feed-address.ts";
import { getFeed } from "#domain/feeds/published.ts";
import { feedLinks, renderFeed } from "#domain/feeds/render-feed.ts";
import { db } from "#lib/db.ts";
import { JsonFeed } from "#lib/testing/json-feed.ts";
import { makeAuthor, makeDraft, makePublished, makeSection, makeTopic } from "#prisma/factories/make-article.ts";
import { makeMedia } from "#prisma/factories/make-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const PAPER = {
  siteUrl: "https://bao.example",
  siteName: "Báo & Bạn đọc",
  tagline: "Ra mỗi ngày",
  reuseNotice: "Ghi rõ nguồn",
  hubs: ["https://hub.example/?a=1&b=2"],
};
const HOSTILE = `]]><script>alert("1")</script> & \u0000\uD800 “Cầu Đá”`;
const CLEAN = `]]><script>alert("1")</script> & \uFFFD “Cầu Đá”`;
const ORDER = ["rss.xml", "atom.xml", "feed.json"] as const;

async function render(path: string, file: (typeof FEED_FILES)[number], content: FeedContent = "summary") {
  return renderFeed(file, (await getFeed(path, content)) ?? expect.fail(), PAPER);
}

function nothing(changes: Partial<Feed> = {}): Feed {
  return { path: "/", base: "/", name: null, language: "vi", items: [], deleted: [], tags: [], ...changes };
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
    expect(XMLValidator.validate(xml)).toBe(true);
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
    expect(xml).toContain(`href="https://bao.example/chuyen-muc/${slug}/${file}"`);
  },
);

test("a JSON feed is what its standard asks for", async () => {
  const editor = await makeActor();
  const { id: topicId, slug } = await makeTopic("Mùa lũ");
  const { id: mediaId } = await makeMedia();
  const lead = { mediaId, caption: "Nước lên", credit: "Ảnh: Nhiên", alt: "Đình làng" };
  const { id, path } = await makePublished(editor, { headline: HOSTILE, topicIds: [topicId], lead });
  for (const content of ["summary", "full"] as const) {
    const feed = JSON.parse(await render(`/chu-de/${slug}`, "feed.json", content));
    expect(JsonFeed.parse(feed)).toEqual(feed);
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Mùa lũ · Báo & Bạn đọc",
      feed_url: `https://bao.example/chu-de/${slug}/feed.json`,
      hubs: [{ type: "WebSub", url: "https://hub.example/?a=1&b=2" }],
      items: [
        {
          ...{ id: `urn:uuid:${id}`, url: `https://bao.example${path}`, tags: ["Thời sự", "Mùa lũ"] },
          attachments: [{ mime_type: "image/webp", size_in_bytes: 1 }],
        },
      ],
    });
    expect(feed.items[0].content_html === undefined).toBe(content === "summary");
  }
  const [{ items: raw }, empty] = [nothing(), JSON.parse(renderFeed("feed.json", nothing(), PAPER))];
  expect(JsonFeed.parse(empty).items).toEqual(raw);
  const wrong = { ...empty, items: [{ id: "a" }] };
  expect(JsonFeed.safeParse(wrong).success).toBe(false);
});

test("what a row holds by another way than ours is written so that all can read it", async () => {
  const at = new Date("2026-11-22T08:56:00Z");
  const item = {
    ...{ id: "019abf3e-0000-7000-8000-000000000000", path: "/bai", language: "vi" as const, headline: HOSTILE },
    ...{ standfirst: HOSTILE, section: HOSTILE, topics: [HOSTILE], authors: [{ name: HOSTILE, path: null }] },
    ...{ publishedAt: at, updatedAt: at, lead: null },
    text: {
      body: { type: "doc" as const, content: [sayParagraph("p", HOSTILE)] },
      ...{ pictures: {}, related: {}, corrections: [{ notice: HOSTILE, publishedAt: at }], isOpinion: true },
    },
  };
  const feed = nothing({ items: [item], name: HOSTILE });
  for (const file of ["rss.xml", "atom.xml"] as const) {
    const xml = renderFeed(file, feed, PAPER);
    expect(XMLValidator.validate(xml), file).toBe(true);
    expect(xml).not.toContain("\u0000");
    expect(xml.isWellFormed()).toBe(true);
    expect(parseFeed(xml).items[0]?.title).toBe(CLEAN);
    // The other program undoes the escapes of HTML too, and could not tell.
    const read = (await new Parser().parseString(xml)).items[0];
    const content = read?.["content:encoded"] ?? read?.content;
    expect(content).not.toContain("<script>");
    expect(content).toContain("&lt;script&gt;");
  }
  const json = renderFeed("feed.json", feed, PAPER);
  expect(json).not.toMatch(/\\ud800/i);
  expect(JsonFeed.parse(JSON.parse(json)).items[0]?.content_html).not.toContain("<script>");
});

test("by setting, feeds bring the whole article: picture with credit, text, links that lead home, corrections", async () => {
  const editor = await makeActor();
  const { id: sectionId, slug } = await makeSection("muc-day-du", "Đầy đủ");
  const { id: mediaId } = await makeMedia();
  const other = await makePublished(editor, { headline: "Bài cùng mạch" });
  const related = { ...SAMPLE_BLOCKS.related, attrs: { ...SAMPLE_BLOCKS.related.attrs, articleIds: [other.id] } };
  const figure = { ...SAMPLE_BLOCKS.figure, attrs: { ...SAMPLE_BLOCKS.figure.attrs, mediaId } };
  const { id } = await makePublished(editor, {
    ...{ headline: "Bài đầy đủ", standfirst: "Tóm tắt.", sectionId },
    body: { type: "doc", content: [SAMPLE_BLOCKS.paragraph, figure, related] },
    lead: { mediaId, caption: "Ảnh đầu", credit: "Ảnh: Nhiên", alt: "Bến" },
  });
  await db.correction.create({
    data: {
      ...{ articleId: id, kind: "CORRECTION", notice: "Bài viết nhầm tên bến.", createdById: editor.id },
      publishedAt: new Date("2026-11-22T08:56:00Z"),
    },
  });
  for (const file of ["rss.xml", "atom.xml"] as const) {
    const xml = await render(`/chuyen-muc/${slug}`, file, "full");
    const content = parseFeed(xml).items[0]?.content ?? "";
    const same = (await new Parser().parseString(xml)).items[0];
    expect(same?.["content:encoded"] ?? same?.content).toBe(content);
    expect(content).toContain('<p><strong>Tóm tắt.</strong></p><figure><img src="https://bao.example/media/');
    expect(content).toContain('alt="Bến"/><figcaption>Ảnh đầu · Ảnh: Nhiên</figcaption></figure>');
    expect(content).toContain(`<a href="https://bao.example${other.path}">Bài cùng mạch</a>`);
    expect(content).toMatch(/<p><strong>Đính chính\.<\/strong> Bài viết nhầm tên bến\. \(15:56 22\/11\/2026\)<\/p>$/);
    expect(await render(`/chuyen-muc/${slug}`, file)).not.toContain("bán xôi");
  }
  expect((await getFeed(`/chuyen-muc/${slug}`, "full"))?.tags).toContain(`article:${other.id}`);
});

test("a picture comes with its bytes, its type and whom it is by", async () => {
  const editor = await makeActor();
  const { id: sectionId, slug } = await makeSection("muc-anh", "Ảnh");
  const { id: mediaId } = await makeMedia();
  const lead = { mediaId, caption: "Ảnh & chữ", credit: "Ảnh: Nhiên", alt: "Bến" };
  await makePublished(editor, { sectionId, lead });
  const xml = await render(`/chuyen-muc/${slug}`, "rss.xml");
  const item = (await new Parser().parseString(xml)).items[0];
  expect(item?.enclosure).toMatchObject({ length: "1", type: "image/webp" });
  expect(item?.enclosure?.url).toMatch(/^https:\/\/bao\.example\/media\/.*-1200\.webp$/);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect(parsed.rss.channel.item["media:content"]).toMatchObject({
    ...{ "@_width": "1200", "@_height": "800", "media:description": "Ảnh & chữ", "media:credit": "Ảnh: Nhiên" },
  });
  expect(parsed.rss.channel).toMatchObject({ ttl: 5, copyright: "Ghi rõ nguồn", language: "vi" });
  expect(parsed.rss.channel.image.url).toBe("https://bao.example/apple-touch-icon.png");
});

test("an article that is changed or renamed stays the same item, and one that is taken back is none", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  const author = await makeAuthor("Ngân Hà");
  const list = `/tac-gia/${author.slug}`;
  const credits = [{ authorId: author.id, role: "TEXT" as const }];
  const at = new Date("2026-11-20T01:00:00Z");
  const draft = await makeDraft(editor, { headline: "Tên cũ", credits, bylineState: "NAMED" });
  const { id } = draft;
  const first = await publishArticle({ articleId: id, version: draft.version }, editor, at);
  const before = parseFeed(await render(list, "rss.xml")).items[0];
  const renamed = await renameArticle({ articleId: id, version: first.version, slug: "ten-moi-trong-feed" }, editor);
  const later = new Date("2026-11-21T01:00:00Z");
  const again = { articleId: id, version: renamed.version, substantive: true };
  const { version } = await publishArticle(again, editor, later);
  const after = parseFeed(await render(list, "rss.xml")).items[0];
  expect(after?.id).toBe(before?.id);
  expect(after?.published).toEqual(at);
  expect(after?.url).toBe("https://bao.example/ten-moi-trong-feed");
  expect(parseFeed(await render(list, "atom.xml")).items[0]).toMatchObject({ published: at, updated: later });
  const [json] = JsonFeed.parse(JSON.parse(await render(list, "feed.json"))).items;
  expect(json).toMatchObject({
    date_published: "2026-11-20T08:00:00+07:00",
    date_modified: "2026-11-21T08:00:00+07:00",
  });
  await retractArticle({ articleId: id, version, reason: "Sai" }, editor);
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

test("a section's English articles have a feed of their own; in the other a story stands once", async () => {
  const editor = await makeActor();
  const { id: sectionId, slug } = await makeSection("muc-hai-tieng", "Hai tiếng");
  const original = await makePublished(editor, { sectionId, headline: "Bản gốc" });
  const translation = await makePublished(editor, { sectionId, language: "en", headline: "The translation" });
  await db.article.update({ where: { id: translation.id }, data: { translationOfId: original.id } });
  await makePublished(editor, { sectionId, language: "en", headline: "Only in English" });
  const titles = async (path: string) => (await getFeed(path, "summary"))?.items.map(({ headline }) => headline).sort();
  expect(await titles(`/chuyen-muc/${slug}`)).toEqual(["Bản gốc", "Only in English"]);
  expect(await titles(`/en/sections/${slug}`)).toEqual(["Only in English", "The translation"]);
});

test.each([
  "/chuyen-muc/khong-co",
  "/chu-de/khong-co",
  "/tac-gia/khong-co",
  "/en/sections/khong-co",
  "/toa-soan",
  "/x/y/z",
])("%s has no feed", async (path) => {
  expect(await getFeed(path, "summary")).toBeNull();
});

test("a paper with nothing in it has feeds that can be read", () => {
  expect(parseFeed(renderFeed("rss.xml", nothing(), PAPER)).items).toEqual([]);
  expect(parseFeed(renderFeed("atom.xml", nothing(), PAPER)).items).toEqual([]);
});

test("what was taken back is named in every format", () => {
  const id = "019abf3e-0000-7000-8000-000000000000";
  const feed = nothing({ deleted: [{ id, at: new Date("2026-11-22T08:56:00Z") }] });
  for (const file of ["rss.xml", "atom.xml"] as const) {
    const xml = renderFeed(file, feed, PAPER);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain(`<at:deleted-entry ref="urn:uuid:${id}" when="2026-11-22T15:56:00+07:00"/>`);
    expect(parseFeed(xml).items).toEqual([]);
  }
  const json = JSON.parse(renderFeed("feed.json", feed, PAPER));
  expect(JsonFeed.parse(json)._deleted).toEqual([{ id: `urn:uuid:${id}`, date_deleted: "2026-11-22T15:56:00+07:00" }]);
});

test("the header says where a feed stands and which hubs tell of it", () => {
  const hubs = ["https://hub.example/>; rel=evil", "https://trạm.example/"];
  expect(ORDER.map((file) => feedLinks(file, nothing(), { ...PAPER, hubs: [] }))).toEqual(
    ORDER.map((file) => `<https://bao.example/${file}>; rel="self"`),
  );
  const [, ...links] = feedLinks("rss.xml", nothing(), { ...PAPER, hubs }).split(", ");
  expect(links).toEqual([
    '<https://hub.example/%3E;%20rel=evil>; rel="hub"',
    '<https://xn--trm-tgz.example/>; rel="hub"',
  ]);
});
