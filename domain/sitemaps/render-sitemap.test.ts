import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { addressOf } from "#domain/addresses/address.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { listListPaths, listMonth, listNews, listParts } from "#domain/sitemaps/published.ts";
import { partPath, readPart, renderIndex, renderNews, renderPart } from "#domain/sitemaps/render-sitemap.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const SITE = "https://bao.example";

function read(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser().parse(xml);
}

test("a month has what came out in it, by the clock in Vietnam, and when that last changed in substance", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  // Half past midnight on the first of March in Vietnam.
  const { id, path, version } = await makePublished(editor, {}, new Date("2021-02-28T17:30:00Z"));
  const gone = await makePublished(editor, {}, new Date("2021-03-05T00:00:00Z"));
  await makePublished(editor, { canonicalUrl: "https://khac.example/a" }, new Date("2021-03-06T00:00:00Z"));
  await retractArticle({ articleId: gone.id, version: gone.version, reason: "Sai" }, editor);
  expect(await listMonth("2021-02", 1)).toBeNull();
  expect((await listMonth("2021-03", 1))?.map((entry) => entry.path)).toEqual([path]);
  const changedAt = new Date("2021-04-01T02:00:00Z");
  await publishArticle({ articleId: id, version, substantive: true }, editor, changedAt);
  const [entry] = (await listMonth("2021-03", 1)) ?? [];
  expect(entry?.changedAt).toEqual(changedAt);
  const part = (await listParts()).find(({ month }) => month === "2021-03");
  expect(part).toEqual({ month: "2021-03", number: 1, changedAt });
  const { urlset } = read(renderPart(SITE, entry ? [entry] : []));
  expect(urlset.url).toEqual({ loc: SITE + path, lastmod: "2021-04-01T09:00:00+07:00" });
});

test("the news of two days, newest first, and none is right too", async () => {
  const editor = await makeActor();
  const now = new Date("2022-06-10T00:00:00Z");
  await makePublished(editor, { headline: "Cũ" }, new Date("2022-06-07T23:59:00Z"));
  const { path } = await makePublished(editor, { headline: "Mới & <nóng>" }, new Date("2022-06-09T00:00:00Z"));
  const entries = (await listNews(now)).filter(({ publishedAt }) => publishedAt < now);
  expect(entries.map((entry) => entry.path)).toContain(path);
  expect(entries.map((entry) => entry.headline)).not.toContain("Cũ");
  const entry = entries.filter((one) => one.path === path);
  expect(read(renderNews(SITE, "Báo", entry)).urlset.url["news:news"]).toEqual({
    "news:publication": { "news:name": "Báo", "news:language": "vi" },
    "news:publication_date": "2022-06-09T07:00:00+07:00",
    "news:title": "Mới & <nóng>",
  });
  expect(read(renderNews(SITE, "Báo", []))).toMatchObject({ urlset: "" });
});

test("the index names the parts, and each part its month", () => {
  const parts = [
    { month: "2026-11", number: 2, changedAt: new Date("2026-11-22T00:00:00Z") },
    { month: "2026-11", number: 1, changedAt: new Date("2026-11-21T00:00:00Z") },
  ];
  const { sitemapindex } = read(renderIndex(SITE, parts));
  expect(sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc)).toEqual(
    ["sitemap-news.xml", "sitemap-pages.xml", "sitemap/2026-11-2.xml", "sitemap/2026-11.xml"].map(
      (file) => `${SITE}/${file}`,
    ),
  );
  for (const part of parts) {
    const path = partPath(part);
    expect(readPart(path.slice("/sitemap/".length))).toEqual({ month: part.month, number: part.number });
    expect(addressOf(path)).toBe("/luu-tru/2026/11");
  }
});

test.each(["2026-11-1.xml", "2026-11-0.xml", "2026-1.xml", "2026-11.xml.gz", "../2026-11.xml", "2026-11-9999.xml"])(
  "%s is no part",
  (file) => {
    expect(readPart(file)).toBeNull();
  },
);

test("lists are named where they hold something", async () => {
  await makePublished(await makeActor(), {});
  expect(await listListPaths()).toContain("/chuyen-muc/thoi-su");
});
