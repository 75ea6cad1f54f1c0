import { authorPath, ENGLISH_PATH, sectionPath, topicPath } from "#domain/addresses/address.ts";
import { byAuthor, LATEST_FIRST, onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { articleTag, authorTag, FRONT_TAG, sectionTag, topicTag } from "#domain/invalidations/tags.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** An article as readers of feeds get it. The id never changes, whatever else does. */
export type FeedItem = {
  id: string;
  path: string;
  language: "vi" | "en";
  headline: string;
  standfirst: string;
  section: string;
  topics: string[];
  authors: string[];
  publishedAt: Date;
  /** When it last changed in substance, or was published. */
  updatedAt: Date;
  lead: Picture | null;
};

/** A list of the paper as a feed. `path` is the page that the feed is of; `name` is null for the paper itself. */
export type Feed = { path: string; name: string | null; language: "vi" | "en"; items: FeedItem[]; tags: string[] };

// What an aggregator that comes once a day misses nothing of, in a paper of a hundred articles a day: half a day.
const MOST_ITEMS = 50;

/** The feed of the paper, its English edition, a section, a topic or an author; null where there is no such list. */
export async function getFeed(path: string): Promise<Feed | null> {
  "use cache";
  const list = await findList(path);
  if (!list) return null;
  const rows = await db.edition.findMany({
    where: { ...onSite(), canonicalUrl: null, ...list.where },
    orderBy: [...LATEST_FIRST],
    take: MOST_ITEMS,
    select: {
      articleId: true,
      path: true,
      language: true,
      headline: true,
      standfirst: true,
      firstPublishedAt: true,
      updatedInSubstanceAt: true,
      bylineState: true,
      agencyName: true,
      section: { select: { name: true, nameEn: true } },
      topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true } } } },
      credits: {
        where: { role: "TEXT" },
        orderBy: { position: "asc" },
        select: { author: { select: { name: true } } },
      },
      leadMedia: { select: PICTURE },
    },
  });
  const tags = [...list.tags, ...rows.map(({ articleId }) => articleTag(articleId))];
  hold(tags);
  return { path, name: list.name, language: list.language, tags, items: rows.map(toItem) };
}

type List = { name: string | null; language: "vi" | "en"; where: Prisma.EditionWhereInput; tags: string[] };

async function findList(path: string): Promise<List | null> {
  if (path === "/") return { name: null, language: "vi", where: { language: "vi" }, tags: [FRONT_TAG] };
  if (path === ENGLISH_PATH) return { name: null, language: "en", where: { language: "en" }, tags: [FRONT_TAG] };
  const slug = path.split("/").at(-1) ?? "";
  if (path === sectionPath(slug)) {
    const section = await db.section.findUnique({
      where: { slug },
      select: { id: true, name: true, children: { select: { id: true } } },
    });
    if (!section) return null;
    const ids = [section.id, ...section.children.map(({ id }) => id)];
    return { name: section.name, language: "vi", where: { sectionId: { in: ids } }, tags: ids.map(sectionTag) };
  }
  if (path === topicPath(slug)) {
    const topic = await db.topic.findUnique({ where: { slug }, select: { id: true, name: true } });
    const where = { topics: { some: { topicId: topic?.id ?? "" } } };
    return topic && { name: topic.name, language: "vi", where, tags: [topicTag(topic.id)] };
  }
  if (path !== authorPath(slug)) return null;
  const author = await db.author.findUnique({ where: { slug }, select: { id: true, name: true } });
  return author && { name: author.name, language: "vi", where: byAuthor(author.id), tags: [authorTag(author.id)] };
}

type Row = {
  articleId: string;
  path: string;
  language: "vi" | "en";
  headline: string;
  standfirst: string;
  firstPublishedAt: Date;
  updatedInSubstanceAt: Date | null;
  bylineState: string;
  agencyName: string | null;
  section: { name: string; nameEn: string };
  topics: { topic: { name: string } }[];
  credits: { author: { name: string } }[];
  leadMedia: Parameters<typeof toPicture>[0];
};

function toItem(row: Row): FeedItem {
  const isNamed = row.bylineState === "NAMED" || row.bylineState === "PEN_NAME";
  return {
    id: row.articleId,
    path: row.path,
    language: row.language,
    headline: row.headline,
    standfirst: row.standfirst,
    section: row.language === "en" ? row.section.nameEn || row.section.name : row.section.name,
    topics: row.topics.map(({ topic }) => topic.name),
    authors: isNamed ? row.credits.map(({ author }) => author.name) : row.agencyName ? [row.agencyName] : [],
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedInSubstanceAt ?? row.firstPublishedAt,
    lead: toPicture(row.leadMedia),
  };
}
