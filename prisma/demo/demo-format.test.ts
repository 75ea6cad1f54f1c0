import { expect, test } from "vitest";
import { ArticleContentSchema } from "#domain/articles/article.ts";
import { SAMPLE_BLOCKS } from "#domain/articles/body/sample-blocks.ts";
import { listMissing } from "#domain/articles/readiness.ts";
import { contentOfDemo } from "./demo-article.ts";
import { toBody } from "./demo-body.ts";
import { listArt, readDemo } from "./demo-format.ts";

const demo = readDemo();
const articles = new Map(demo.articles.map((article) => [article.key, article]));

// An id for everything the sample's files define, so that whatever else they name is found out.
function idsOfDemo(): Map<string, string> {
  const names = [
    ...demo.taxonomy.sections.map(({ slug }) => `section:${slug}`),
    ...demo.taxonomy.topics.map(({ slug }) => `topic:${slug}`),
    ...demo.taxonomy.authors.map(({ slug }) => `author:${slug}`),
    ...listArt(demo).map((art) => `media:${art}`),
    ...demo.articles.map(({ key }) => `article:${key}`),
  ];
  return new Map(names.map((name) => [name, crypto.randomUUID()]));
}

test("every sample article names only what the sample holds, and is ready for readers", () => {
  const ids = idsOfDemo();
  for (const article of demo.articles) {
    const content = ArticleContentSchema.parse(contentOfDemo({ ids, now: new Date() }, article));
    expect(listMissing(content), article.key).toEqual([]);
  }
});

test("related articles are published and stand before those that name them", () => {
  const keys = demo.articles.map(({ key }) => key);
  const named = demo.articles.flatMap(({ key, body }) =>
    body.flatMap((block) => ("related" in block ? block.articles.map((other) => [key, other] as const) : [])),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const [key, other] of named) {
    expect(keys.indexOf(other), `${key}: ${other}`).toBeLessThan(keys.indexOf(key));
    expect(articles.get(other), other).toMatchObject({ status: "PUBLISHED" });
  }
});

test("every kind of block is seen by readers somewhere", () => {
  const published = demo.articles.filter(({ status }) => status === "PUBLISHED");
  const bodies = published.map(({ body }) => toBody(body, () => crypto.randomUUID()));
  const seen = new Set(bodies.flatMap(({ content }) => content.map(({ type }) => type)));
  // The sample brings pictures that it draws, and no file to watch or to hear.
  const shown = Object.keys(SAMPLE_BLOCKS).filter((type) => type !== "clip");
  expect(seen).toEqual(new Set(shown));
});

test("keys are given once, and translations are of articles that come before them", () => {
  const keys = demo.articles.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key, translationOf } of demo.articles) {
    if (translationOf) expect(keys.indexOf(translationOf), key).toBeLessThan(keys.indexOf(key));
    if (translationOf) expect(keys).toContain(translationOf);
  }
});

test("the home page shows published Vietnamese articles, none of them twice", () => {
  const { lead, secondary, opinion, photo, sections } = demo.front;
  const shown = [lead, ...secondary, ...opinion, photo, ...sections.flatMap((section) => section.articles)];
  expect(new Set(shown).size).toBe(shown.length);
  for (const key of shown) expect(articles.get(key), key).toMatchObject({ status: "PUBLISHED", language: "vi" });
  const slugs = demo.taxonomy.sections.map(({ slug }) => slug);
  for (const { section } of sections) expect(slugs).toContain(section);
});

test("sections stand after the section they are below", () => {
  const slugs = demo.taxonomy.sections.map(({ slug }) => slug);
  for (const { slug, parent } of demo.taxonomy.sections) {
    if (parent) expect(slugs.slice(0, slugs.indexOf(slug))).toContain(parent);
  }
});

test("no two authors of the sample share a face", () => {
  const portraits = demo.taxonomy.authors.flatMap(({ portrait }) => portrait ?? []);
  expect(new Set(portraits).size).toBe(portraits.length);
});
