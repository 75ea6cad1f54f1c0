import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ArticleKind, BylineState, CreditRole, Language } from "#domain/articles/article.ts";
import { art, DemoBlock, listShown, picture } from "./demo-block.ts";
import type { EngravingKey } from "./engravings/catalogue.ts";

const Article = z.strictObject({
  /** Unique; becomes nothing public. */
  key: z.string(),
  kind: z.enum(ArticleKind),
  language: z.enum(Language),
  section: z.string(),
  topics: z.array(z.string()),
  kicker: z.string().nullable(),
  headline: z.string(),
  frontHeadline: z.string().nullable(),
  searchHeadline: z.string().nullable(),
  standfirst: z.string(),
  byline: z.enum(BylineState),
  authors: z.array(z.strictObject({ author: z.string(), role: z.enum(CreditRole) })),
  agency: z.string().nullish(),
  lead: z.strictObject({ art, ...picture }).nullable(),
  /** How long before the load it was published, or last worked on. */
  hoursAgo: z.number().positive(),
  /** How many days before the load the event was. */
  eventDaysAgo: z.number().int().nullable(),
  status: z.enum(["PUBLISHED", "DRAFT", "IN_REVIEW"]),
  translationOf: z.string().nullish(),
  /** What was wrong in it, said some hours before the load. */
  correction: z
    .strictObject({
      kind: z.enum(["CORRECTION", "CLARIFICATION"]),
      wrong: z.string(),
      right: z.string(),
      notice: z.string(),
      hoursAgo: z.number().positive(),
    })
    .optional(),
  body: z.array(DemoBlock),
});

const Taxonomy = z.object({
  sections: z.array(
    z.object({ slug: z.string(), name: z.string(), nameEn: z.string(), parent: z.string().optional() }),
  ),
  topics: z.array(z.object({ slug: z.string(), name: z.string(), description: z.string().optional() })),
  authors: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      role: z.string(),
      penName: z.boolean().default(false),
      portrait: art.optional(),
      bio: z.string(),
      publicEmail: z.string().optional(),
    }),
  ),
});

const Front = z.strictObject({
  breaking: z.string().optional(),
  lead: z.string(),
  secondary: z.array(z.string()),
  opinion: z.array(z.string()),
  photo: z.string(),
  sections: z.array(z.strictObject({ section: z.string(), articles: z.array(z.string()) })),
});

export type DemoArticle = z.output<typeof Article>;
export type DemoCorrection = NonNullable<DemoArticle["correction"]>;
export type DemoFront = z.output<typeof Front>;
type DemoTaxonomy = z.output<typeof Taxonomy>;
/** Words of a page of the house, as `readPageText` reads them. */
type DemoPage = { slug: string; text: string };
export type Demo = { taxonomy: DemoTaxonomy; articles: DemoArticle[]; front: DemoFront; pages: DemoPage[] };

/** Reads the sample newsroom from its files; originals stand before their translations. */
export function readDemo(folder = import.meta.dirname): Demo {
  const names = readdirSync(join(folder, "articles")).filter((name) => name.endsWith(".json"));
  const articles = names.sort().flatMap((name) => z.array(Article).parse(readJson(join(folder, "articles", name))));
  return {
    taxonomy: Taxonomy.parse(readJson(join(folder, "taxonomy.json"))),
    articles: [...articles.filter((one) => !one.translationOf), ...articles.filter((one) => one.translationOf)],
    front: Front.parse(readJson(join(folder, "front.json"))),
    pages: readPages(join(folder, "pages")),
  };
}

function readPages(folder: string): DemoPage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().map((name) => ({
    slug: name.slice(0, -".txt".length),
    text: readFileSync(join(folder, name), "utf8"),
  }));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The engravings that articles and authors ask for, each once. */
export function listArt({ taxonomy, articles }: Demo): EngravingKey[] {
  const portraits = taxonomy.authors.flatMap(({ portrait }) => portrait ?? []);
  const shown = articles.flatMap(({ lead, body }) => [
    ...(lead ? [lead.art] : []),
    ...body.flatMap(listShown).map((shown) => shown.art),
  ]);
  return [...new Set([...shown, ...portraits])];
}
