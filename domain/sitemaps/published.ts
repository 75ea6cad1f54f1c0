import { authorPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import { type Period, periodOfPath } from "#domain/archive/period.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { FRONT_TAG, monthTag, SITE_TAG } from "#domain/invalidations/tags.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { formatDay } from "#lib/date.ts";
import { db } from "#lib/db.ts";

/** An address, when what it shows last changed in substance, and the picture that stands first there. */
export type SitemapEntry = { path: string; changedAt: Date; lead: Picture | null };

/** An article of the last two days. */
export type NewsEntry = { path: string; headline: string; language: "vi" | "en"; publishedAt: Date };

/** A part of a month: "2026-11", from 1. */
export type Part = { month: string; number: number; changedAt: Date };

// The protocol allows 50,000 (sitemaps.org); a part of this size is made and held within a few megabytes.
const MOST_ENTRIES = 10_000;
// Google's document on news sitemaps: the last two days, a thousand at most.
const NEWS_MS = 48 * 3_600_000;
const MOST_NEWS = 1_000;
const NEWS_HELD_MS = 600_000;

// A text that was first published elsewhere is that site's to be found at.
const OURS = { canonicalUrl: null };

/** The parts of the sitemap that have anything in them, newest first. */
export async function listParts(): Promise<Part[]> {
  "use cache";
  hold([SITE_TAG, FRONT_TAG]);
  const where = { ...onSite(), ...OURS };
  const [first, last] = await Promise.all([
    db.edition.findFirst({ where, orderBy: { firstPublishedAt: "asc" }, select: { firstPublishedAt: true } }),
    db.edition.findFirst({ where, orderBy: { firstPublishedAt: "desc" }, select: { firstPublishedAt: true } }),
  ]);
  if (!first || !last) return [];
  const parts = await Promise.all(monthsBetween(first.firstPublishedAt, last.firstPublishedAt).map(partsOf));
  return parts.flat().reverse();
}

/** A month is counted again only when something in it changed. */
async function partsOf(month: string): Promise<Part[]> {
  "use cache";
  hold([monthTag(month)]);
  const where = within(month);
  if (!where) return [];
  const [count, newest, corrected] = await Promise.all([
    db.edition.count({ where }),
    db.edition.findFirst({ where, orderBy: { firstPublishedAt: "desc" }, select: { firstPublishedAt: true } }),
    db.edition.findFirst({
      where: { ...where, updatedInSubstanceAt: { not: null } },
      orderBy: { updatedInSubstanceAt: "desc" },
      select: { updatedInSubstanceAt: true },
    }),
  ]);
  if (!newest) return [];
  const changedAt = later(newest.firstPublishedAt, corrected?.updatedInSubstanceAt ?? null);
  return Array.from({ length: Math.ceil(count / MOST_ENTRIES) }, (_, index) => ({
    month,
    number: index + 1,
    changedAt,
  }));
}

/** The articles of a part, oldest first, so that a part that is full stays as it is; null for none. */
export async function listMonth(month: string, number: number): Promise<SitemapEntry[] | null> {
  "use cache";
  hold([monthTag(month)]);
  const where = within(month);
  if (!where) return null;
  const rows = await db.edition.findMany({
    where,
    orderBy: [{ firstPublishedAt: "asc" }, { id: "asc" }],
    skip: (number - 1) * MOST_ENTRIES,
    take: MOST_ENTRIES,
    select: { path: true, firstPublishedAt: true, updatedInSubstanceAt: true, leadMedia: { select: PICTURE } },
  });
  if (rows.length === 0) return null;
  return rows.map((row) => ({
    path: row.path,
    changedAt: later(row.firstPublishedAt, row.updatedInSubstanceAt),
    lead: toPicture(row.leadMedia),
  }));
}

/** What is new: the last two days, newest first. */
export async function listNews(now = new Date()): Promise<NewsEntry[]> {
  "use cache";
  hold([FRONT_TAG], new Date(now.getTime() + NEWS_HELD_MS));
  const rows = await db.edition.findMany({
    where: { AND: [onSite(), OURS, { firstPublishedAt: { gt: new Date(now.getTime() - NEWS_MS) } }] },
    orderBy: [{ firstPublishedAt: "desc" }, { id: "desc" }],
    take: MOST_NEWS,
    select: { path: true, headline: true, language: true, firstPublishedAt: true },
  });
  return rows.map(({ firstPublishedAt, ...row }) => ({ ...row, publishedAt: firstPublishedAt }));
}

/** The lists of the paper that hold anything: sections, topics, authors. Up to an hour old. */
export async function listListPaths(): Promise<string[]> {
  "use cache";
  hold([SITE_TAG]);
  const live = { some: { edition: onSite() } };
  const [sections, topics, authors] = await Promise.all([
    db.section.findMany({ select: { slug: true }, orderBy: { slug: "asc" } }),
    db.topic.findMany({ where: { editions: live }, select: { slug: true }, orderBy: { slug: "asc" } }),
    db.author.findMany({
      where: { editions: { some: { edition: { ...onSite(), bylineState: { in: ["NAMED", "PEN_NAME"] } } } } },
      select: { slug: true },
      orderBy: { slug: "asc" },
    }),
  ]);
  return [
    ...sections.map(({ slug }) => sectionPath(slug)),
    ...topics.map(({ slug }) => topicPath(slug)),
    ...authors.map(({ slug }) => authorPath(slug)),
  ];
}

function within(month: string) {
  const period: Period | null = periodOfPath(`/luu-tru/${month.replace("-", "/")}`);
  return period && { isLive: true, ...OURS, firstPublishedAt: { gte: period.from, lt: period.until } };
}

function monthsBetween(first: Date, last: Date): string[] {
  const [from, until] = [formatDay(first).slice(0, 7), formatDay(last).slice(0, 7)];
  const months: string[] = [];
  for (let month = from; month <= until; ) {
    months.push(month);
    const [year = 0, number = 0] = month.split("-").map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  }
  return months;
}

function later(one: Date, other: Date | null): Date {
  return other && other > one ? other : one;
}
