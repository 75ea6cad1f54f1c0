import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { FRONT_TAG } from "#domain/invalidations/tags.ts";
import { PICTURE, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

/** The front that is the home page. */
export const HOME_FRONT = "trang-nhat";

/** The articles of a front by container ("breaking", "lead", "secondary", "opinion", "photo", "section:<slug>"), in order. */
export type PublishedFront = Record<string, ArticleCard[]>;

/**
 * The launched arrangement of a front, with what its slots say of the articles. Slots outside their time, or whose
 * article readers cannot see, are left out. Empty when nothing was launched.
 */
export async function getFront(key: string): Promise<PublishedFront> {
  "use cache";
  const now = new Date();
  const all = await db.slot.findMany({
    where: { layout: { isLive: true, front: { key } }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    orderBy: [{ container: "asc" }, { position: "asc" }],
    select: {
      container: true,
      articleId: true,
      headline: true,
      kicker: true,
      startsAt: true,
      endsAt: true,
      media: { select: PICTURE },
    },
  });
  const slots = all.filter(({ startsAt }) => startsAt === null || startsAt <= now);
  const turns = all.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).filter((turn) => turn !== null && turn > now);
  hold([FRONT_TAG], turns.length > 0 ? new Date(Math.min(...turns.map(Number))) : null);
  const editions = await db.edition.findMany({
    where: { ...onSite(), articleId: { in: slots.map((slot) => slot.articleId) } },
    select: CARD,
  });
  const cards = new Map(editions.map((row) => [row.articleId, toCard(row)]));
  const front: PublishedFront = {};
  for (const slot of slots) {
    const card = cards.get(slot.articleId);
    if (!card) continue;
    front[slot.container] ??= [];
    front[slot.container]?.push({
      ...card,
      listHeadline: slot.headline ?? card.listHeadline,
      kicker: slot.kicker ?? card.kicker,
      lead: toPicture(slot.media) ?? card.lead,
    });
  }
  return front;
}
