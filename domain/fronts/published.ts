import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { PICTURE, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

/** The front that is the home page. */
export const HOME_FRONT = "trang-nhat";

/** The articles of a front by container ("lead", "secondary", "opinion", "photo", "section:<slug>"), in order. */
export type PublishedFront = Record<string, ArticleCard[]>;

/**
 * The launched arrangement of a front, with what its slots say of the articles. Slots outside their time, or whose
 * article readers cannot see, are left out. Empty when nothing was launched.
 */
export async function getFront(key: string): Promise<PublishedFront> {
  const now = new Date();
  const slots = await db.slot.findMany({
    where: {
      layout: { isLive: true, front: { key } },
      AND: [
        { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
        { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      ],
    },
    orderBy: [{ container: "asc" }, { position: "asc" }],
    select: { container: true, articleId: true, headline: true, kicker: true, media: { select: PICTURE } },
  });
  const editions = await db.edition.findMany({
    where: { isLive: true, firstPublishedAt: { lte: now }, articleId: { in: slots.map((slot) => slot.articleId) } },
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
