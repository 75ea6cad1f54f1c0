import { authorPath } from "#domain/addresses/address.ts";
import { type Body, readBody, relatedIds } from "#domain/articles/body/document.ts";
import { listFigures } from "#domain/articles/body/plain-text.ts";
import { LATEST_FIRST, onSite } from "#domain/articles/on-site.ts";
import { articleTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { FeedContent, FeedItem, FeedText } from "./feed.ts";
import { FEED_PICTURE, type FeedPictureRow, toFeedPicture } from "./feed-picture.ts";

// What an aggregator that comes once a day misses nothing of, in a paper of a hundred articles a day: half a day.
const MOST_ITEMS = 50;

const ITEM = {
  articleId: true,
  path: true,
  language: true,
  kind: true,
  headline: true,
  standfirst: true,
  firstPublishedAt: true,
  updatedInSubstanceAt: true,
  bylineState: true,
  agencyName: true,
  leadAlt: true,
  leadCaption: true,
  leadCredit: true,
  section: { select: { name: true, nameEn: true } },
  topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true } } } },
  credits: {
    where: { role: "TEXT" },
    orderBy: { position: "asc" },
    select: { author: { select: { name: true, slug: true } } },
  },
  leadMedia: { select: FEED_PICTURE },
} as const satisfies Prisma.EditionSelect;

const TEXT = { articleId: true, body: true, bodyVersion: true, kind: true } as const satisfies Prisma.EditionSelect;

type ItemRow = Prisma.EditionGetPayload<{ select: typeof ITEM }>;

/** What is asked for: which live editions, how much of each, and which pictures may go along. */
type Wanted = {
  where: Prisma.EditionWhereInput;
  content: FeedContent;
  /** `credit` is whom the article names as its maker, which may be another than the archive does. */
  mayShow: (picture: FeedPictureRow, credit: string) => boolean;
};

/** The newest articles of a feed, with the tags of all that is shown of them. */
export async function readFeedItems({
  where,
  content,
  mayShow,
}: Wanted): Promise<{ items: FeedItem[]; tags: string[] }> {
  const rows = await db.edition.findMany({
    // What was first published elsewhere is for others to spread.
    where: { AND: [{ ...onSite(), canonicalUrl: null }, where] },
    orderBy: [...LATEST_FIRST],
    take: MOST_ITEMS,
    select: ITEM,
  });
  const ids = rows.map(({ articleId }) => articleId);
  const { texts, named } = content === "full" ? await readTexts(ids, mayShow) : NOTHING;
  return {
    items: rows.map((row) => toItem(row, texts.get(row.articleId) ?? null, mayShow)),
    tags: [...new Set([...ids, ...named])].map(articleTag),
  };
}

const NOTHING: { texts: Map<string, FeedText>; named: string[] } = { texts: new Map(), named: [] };

// Whole bodies are read apart and are not held: fifty of them are more than all else that a feed shows, and what is made
// of them is held as the document.
async function readTexts(articleIds: string[], mayShow: Wanted["mayShow"]): Promise<typeof NOTHING> {
  const rows = await db.edition.findMany({ where: { ...onSite(), articleId: { in: articleIds } }, select: TEXT });
  const bodies = rows.map((row) => ({ ...row, body: readBody(row.body, row.bodyVersion) }));
  const named = [...new Set(bodies.flatMap(({ body }) => relatedIds(body)))];
  const [media, related, corrections] = await Promise.all([
    db.media.findMany({ where: { id: { in: bodies.flatMap(({ body }) => pictureIds(body)) } }, select: FEED_PICTURE }),
    db.edition.findMany({
      where: { ...onSite(), articleId: { in: named } },
      select: { articleId: true, headline: true, path: true },
    }),
    db.correction.findMany({
      where: { articleId: { in: articleIds }, publishedAt: { lte: new Date() } },
      orderBy: { publishedAt: "asc" },
      select: { articleId: true, notice: true, publishedAt: true },
    }),
  ]);
  const stored = new Map(media.map((row) => [row.id, row]));
  const links = new Map(related.map(({ articleId, headline, path }) => [articleId, { headline, path }]));
  const texts = bodies.map(({ articleId, body, kind }): [string, FeedText] => [
    articleId,
    {
      body,
      pictures: picturesOf(body, stored, mayShow),
      related: pick(links, relatedIds(body)),
      corrections: corrections.flatMap(({ articleId: of, notice, publishedAt }) =>
        of === articleId && publishedAt ? [{ notice, publishedAt }] : [],
      ),
      isOpinion: kind === "OPINION",
    },
  ]);
  return { texts: new Map(texts), named };
}

function pictureIds(body: Body): string[] {
  return listFigures(body).flatMap(({ attrs }) => attrs.mediaId ?? []);
}

/** The pictures of a body by media id: null for one that may not be passed on, nothing for one that has no files. */
function picturesOf(body: Body, stored: Map<string, FeedPictureRow>, mayShow: Wanted["mayShow"]): FeedText["pictures"] {
  const pictures: FeedText["pictures"] = {};
  for (const { attrs } of listFigures(body)) {
    const row = attrs.mediaId === null ? undefined : stored.get(attrs.mediaId);
    const picture = row && toFeedPicture(row);
    // Shown twice with two credits, it needs the right to both.
    if (!row || !picture || pictures[row.id] === null) continue;
    pictures[row.id] = mayShow(row, attrs.credit || row.credit) ? picture : null;
  }
  return pictures;
}

function pick<Value>(from: Map<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = from.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

function toItem(row: ItemRow, text: FeedText | null, mayShow: Wanted["mayShow"]): FeedItem {
  const isNamed = row.bylineState === "NAMED" || row.bylineState === "PEN_NAME";
  const agency = row.agencyName ? [{ name: row.agencyName, path: null }] : [];
  const { leadMedia, leadCredit } = row;
  const lead = leadMedia && mayShow(leadMedia, leadCredit || leadMedia.credit) ? toFeedPicture(leadMedia) : null;
  return {
    id: row.articleId,
    path: row.path,
    language: row.language,
    headline: row.headline,
    standfirst: row.standfirst,
    section: row.language === "en" ? row.section.nameEn || row.section.name : row.section.name,
    topics: row.topics.map(({ topic }) => topic.name),
    authors: isNamed ? row.credits.map(({ author }) => ({ name: author.name, path: authorPath(author.slug) })) : agency,
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedInSubstanceAt ?? row.firstPublishedAt,
    lead: lead && {
      picture: lead,
      alt: row.leadAlt || lead.alt,
      caption: row.leadCaption,
      credit: leadCredit || lead.credit,
    },
    text,
  };
}
