import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { articleGraph } from "#components/article/article-markup.ts";
import { Markup } from "#components/site/markup.tsx";
import { sampleArticle, samplePicture } from "#components/styleguide/samples.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { SettingsSchema } from "#domain/settings/settings.ts";

const AROUND = {
  settings: SettingsSchema.parse({ siteName: "Báo" }),
  siteUrl: "https://bao.example",
  sections: [{ name: "Thời sự", path: "/chuyen-muc/thoi-su" }],
};
const PERSON = { path: "/tac-gia/a", title: "", portrait: null };

function markupOf(changes: Partial<PublishedArticle>) {
  const [article = {}, crumbs] = articleGraph(sampleArticle(changes), AROUND);
  return { article, crumbs };
}

test.each([
  ["NEWS", "NewsArticle"],
  ["LONG_READ", "ReportageNewsArticle"],
  ["OPINION", "OpinionNewsArticle"],
  ["PHOTO_STORY", "ReportageNewsArticle"],
  ["INTERVIEW", "NewsArticle"],
] as const)("%s is a %s", (kind, type) => {
  expect(markupOf({ kind }).article["@type"]).toBe(type);
});

test("times are those of the page: in Vietnam, and changed only by what changed the text", () => {
  const { article } = markupOf({});
  expect(article).toMatchObject({
    datePublished: "2026-11-22T15:56:00+07:00",
    dateModified: "2026-11-22T15:56:00+07:00",
  });
  const updatedAt = new Date("2026-11-22T10:00:00Z");
  expect(markupOf({ updatedAt }).article).toMatchObject({ dateModified: "2026-11-22T17:00:00+07:00" });
});

test("everybody who wrote is an author with an address; who took the pictures and who translated are that", () => {
  const credits = [
    { ...PERSON, name: "Một", role: "TEXT" as const },
    { ...PERSON, name: "Hai", role: "TEXT" as const, path: "/tac-gia/b" },
    { ...PERSON, name: "Ba", role: "PHOTO" as const },
    { ...PERSON, name: "Tư", role: "TRANSLATION" as const },
  ];
  const { article } = markupOf({ credits });
  expect(article).toMatchObject({
    author: [
      { "@type": "Person", name: "Một", url: "https://bao.example/tac-gia/a" },
      { "@type": "Person", name: "Hai", url: "https://bao.example/tac-gia/b" },
    ],
    contributor: [{ name: "Ba" }],
    translator: [{ name: "Tư" }],
  });
});

test.each([
  ["DESK", { "@id": "https://bao.example/#paper" }],
  ["WITHHELD", { "@id": "https://bao.example/#paper" }],
  ["AGENCY", { "@type": "Organization", name: "Hãng tin", url: "https://bao.example/" }],
] as const)("a byline that is %s names nobody else", (bylineState, author) => {
  expect(markupOf({ bylineState, agencyName: "Hãng tin", credits: [] }).article.author).toEqual(author);
});

test("a notice of correction is said with its day, a syndicated piece belongs to its original", () => {
  const corrections = [{ notice: "Số đúng là bốn.", publishedAt: new Date("2026-11-22T11:00:00Z") }];
  const { article } = markupOf({ corrections, canonicalUrl: "https://khac.example/bai" });
  expect(article.correction).toEqual([
    { "@type": "CorrectionComment", text: "Số đúng là bốn.", datePublished: "2026-11-22T18:00:00+07:00" },
  ]);
  expect(article.mainEntityOfPage).toBe("https://khac.example/bai");
});

test("pictures are in three shapes, drawn where there is no photograph", () => {
  for (const lead of [samplePicture(), null]) expect(markupOf({ lead }).article.image).toHaveLength(3);
});

test("the way to the article begins at the front", () => {
  expect(markupOf({}).crumbs).toMatchObject({
    itemListElement: [{ name: "Báo" }, { name: "Thời sự" }, { position: 3 }],
  });
});

test("nothing that a headline says ends the block", () => {
  const headline = "</script><script>alert(1)</script><!-- \u2028 &";
  const html = renderToStaticMarkup(
    createElement(Markup, { graph: articleGraph(sampleArticle({ headline }), AROUND) }),
  );
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  expect(html).not.toContain("<!--");
  const json = html.replace(/^<script[^>]*>/, "").replace(/<\/script>$/, "");
  expect(JSON.parse(json)["@graph"][0].headline).toBe(headline);
});
