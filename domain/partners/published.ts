import { partnerPath } from "#domain/addresses/address.ts";
import { onSite } from "#domain/articles/on-site.ts";
import type { Deleted, Feed } from "#domain/feeds/feed.ts";
import type { FeedPictureRow } from "#domain/feeds/feed-picture.ts";
import { readFeedItems } from "#domain/feeds/read-items.ts";
import { FRONT_TAG, partnerTag, sectionTag } from "#domain/invalidations/tags.ts";
import type { Settings } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";
import { createMessages } from "#lib/messages.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { stateOf } from "./partner.ts";
import { foldName, mayPassOn, withinScope } from "./rights.ts";

/**
 * What stands at a partner's address: a feed, or nothing yet (404), or nothing any more (410). `until` is when that changes
 * by itself: an article's delay has passed, an agreement begins or ends, a right to a picture runs out.
 */
export type PartnerAnswer = { feed: Feed | null; status: 200 | 404 | 410; until: Date; tags: string[] };

const MINUTE_MS = 60_000;
// Nothing is held for longer than this without being looked at.
const HOUR_MS = 3_600_000;
// Whoever fetches less often than once a month shows old news anyway.
const DELETED_MS = 30 * 86_400_000;
const MOST_DELETED = 200;

const PARTNER = {
  id: true,
  delayMinutes: true,
  content: true,
  withPictures: true,
  kinds: true,
  languages: true,
  startsAt: true,
  endsAt: true,
  sections: { select: { section: { select: { id: true, children: { select: { id: true } } } } } },
} as const satisfies Prisma.PartnerSelect;

/** What a partner gets at the address with this token; null where there is no such address. */
export async function getPartnerFeed(
  token: string,
  { partnerDelay, siteName }: Pick<Settings, "partnerDelay" | "siteName">,
  now = new Date(),
): Promise<PartnerAnswer | null> {
  const partner = await db.partner.findUnique({ where: { token }, select: PARTNER });
  if (!partner) return null;
  const tags = [partnerTag(partner.id)];
  const state = stateOf(partner, now);
  const later = new Date(now.getTime() + HOUR_MS);
  if (state === "ENDED") return { feed: null, status: 410, until: later, tags };
  if (state === "COMING") return { feed: null, status: 404, until: earliest([partner.startsAt, later]), tags };

  const sectionIds = partner.sections.flatMap(({ section }) => [section.id, ...section.children.map(({ id }) => id)]);
  const scope = withinScope({ ...partner, sectionIds });
  // The paper's own rule holds for agreements that were made before it.
  const delayMs = Math.max(partner.delayMinutes, Number(partnerDelay)) * MINUTE_MS;
  const released = new Date(now.getTime() - delayMs);
  const ends: Date[] = [];
  const mayShow = partner.withPictures ? await pictureRule(siteName, now, ends) : () => false;
  const [{ items, tags: shown }, next, deleted] = await Promise.all([
    readFeedItems({
      where: { AND: [scope, { firstPublishedAt: { lte: released } }] },
      content: partner.content === "FULL" ? "full" : "summary",
      mayShow,
    }),
    db.edition.findFirst({
      where: { AND: [onSite(), scope, { firstPublishedAt: { gt: released } }] },
      orderBy: { firstPublishedAt: "asc" },
      select: { firstPublishedAt: true },
    }),
    listDeleted(scope, delayMs, partner.startsAt, now),
  ]);
  const [only] = partner.languages.length === 1 ? partner.languages : [];
  const lists = sectionIds.length > 0 ? sectionIds.map(sectionTag) : [FRONT_TAG];
  const all = [...tags, ...lists, ...shown];
  const base = partnerPath(token);
  const entry = next ? [new Date(next.firstPublishedAt.getTime() + delayMs)] : [];
  return {
    feed: { path: "/", base, name: null, language: only ?? "vi", items, deleted, tags: all },
    status: 200,
    until: earliest([later, ...entry, ...ends, ...(partner.endsAt ? [partner.endsAt] : [])]),
    tags: all,
  };
}

/** Which pictures may go along; notes in `ends` when that changes for one of them. */
async function pictureRule(siteName: string, now: Date, ends: Date[]) {
  const authors = await db.author.findMany({ select: { name: true } });
  const ours = new Set(
    [siteName, createMessages("vi")("site.article.desk"), ...authors.map(({ name }) => name)].map(foldName),
  );
  return (picture: FeedPictureRow, credit: string): boolean => {
    const isOurs = mayPassOn(picture, credit, ours, now);
    if (isOurs && picture.licenceEndsAt) ends.push(picture.licenceEndsAt);
    return isOurs;
  };
}

/** What was taken back while the partner had it, newest first: they are told, so that they take it away too. */
async function listDeleted(
  scope: Prisma.EditionWhereInput,
  delayMs: number,
  since: Date,
  now: Date,
): Promise<Deleted[]> {
  const from = new Date(Math.max(since.getTime(), now.getTime() - DELETED_MS));
  const rows = await db.edition.findMany({
    where: {
      AND: [
        scope,
        { isLive: false, replacedAt: { gte: from }, article: { status: { in: ["UNPUBLISHED", "RETRACTED"] } } },
      ],
    },
    distinct: ["articleId"],
    orderBy: { replacedAt: "desc" },
    take: MOST_DELETED,
    select: { articleId: true, firstPublishedAt: true, replacedAt: true },
  });
  return rows.flatMap(({ articleId, firstPublishedAt, replacedAt }) =>
    replacedAt && replacedAt.getTime() - firstPublishedAt.getTime() >= delayMs
      ? [{ id: articleId, at: replacedAt }]
      : [],
  );
}

function earliest(times: Date[]): Date {
  return new Date(Math.min(...times.map((at) => at.getTime())));
}
