import { formatMarkup } from "#lib/date.ts";
import { element, escapeXml } from "#lib/xml.ts";
import type { NewsEntry, Part, SitemapEntry } from "./published.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const IMAGE = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** Where a part of the sitemap is: "/sitemap/2026-11.xml", "/sitemap/2026-11-2.xml". */
export function partPath({ month, number }: Pick<Part, "month" | "number">): string {
  return `/sitemap/${month}${number > 1 ? `-${number}` : ""}.xml`;
}

/** The month and number in the name of a part; null for what is none. */
export function readPart(file: string): { month: string; number: number } | null {
  const [, month, number = "1"] = /^(\d{4}-\d{2})(?:-([2-9]|[1-9]\d{1,2}))?\.xml$/.exec(file) ?? [];
  return month ? { month, number: Number(number) } : null;
}

/** The index of all sitemaps. `lastmod` stands only where it is known. */
export function renderIndex(siteUrl: string, parts: Part[]): string {
  const fixed = ["/sitemap-news.xml", "/sitemap-pages.xml"].map((path) => sitemap(siteUrl + path, null));
  const months = parts.map((part) => sitemap(siteUrl + partPath(part), part.changedAt));
  return `${HEAD}<sitemapindex ${SITEMAP}>${[...fixed, ...months].join("")}</sitemapindex>\n`;
}

/** The articles of a part, each with its lead picture. */
export function renderPart(siteUrl: string, entries: SitemapEntry[]): string {
  const urls = entries.map(({ path, changedAt, lead }) => {
    const picture = lead?.variants.filter(({ format }) => format === "webp").at(-1);
    const image = picture ? `<image:image>${element("image:loc", siteUrl + picture.path)}</image:image>` : "";
    return `<url>${element("loc", siteUrl + path)}${element("lastmod", formatMarkup(changedAt))}${image}</url>\n`;
  });
  return `${HEAD}<urlset ${SITEMAP} ${IMAGE}>${urls.join("")}</urlset>\n`;
}

/** Pages without a date of their own. */
export function renderPaths(siteUrl: string, paths: string[]): string {
  const urls = paths.map((path) => `<url>${element("loc", siteUrl + path)}</url>\n`);
  return `${HEAD}<urlset ${SITEMAP}>${urls.join("")}</urlset>\n`;
}

/** What is new, for news engines; right when there is nothing too. */
export function renderNews(siteUrl: string, paper: string, entries: NewsEntry[]): string {
  const urls = entries.map(({ path, headline, language, publishedAt }) => {
    const name = `<news:publication>${element("news:name", paper)}${element("news:language", language)}</news:publication>`;
    const news = `<news:news>${name}${element("news:publication_date", formatMarkup(publishedAt))}${element("news:title", headline)}</news:news>`;
    return `<url>${element("loc", siteUrl + path)}${news}</url>\n`;
  });
  return `${HEAD}<urlset ${SITEMAP} ${NEWS}>${urls.join("")}</urlset>\n`;
}

function sitemap(loc: string, changedAt: Date | null): string {
  const lastmod = changedAt ? `<lastmod>${formatMarkup(changedAt)}</lastmod>` : "";
  return `<sitemap><loc>${escapeXml(loc)}</loc>${lastmod}</sitemap>\n`;
}
