import { type ArticleCard, CARD, toCard } from "#domain/articles/card.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { hold } from "#domain/invalidations/hold.ts";
import { FRONT_TAG } from "#domain/invalidations/tags.ts";
import { PICTURE, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

/** The articles of a front by container ("breaking", "lead", "secondary", "opinion", "photo", "section:<slug>"), in order. */
export type PublishedFront = Record<string, ArticleCard[]>;

/** What was launched of a front: the number of the arrangement, 0 when there is none, and its articles. */
export type LaunchedFront = { number: number; placed: PublishedFront };

/**
 * The launched arrangement of a front, with what its slots say of the articles. Slots outside their time, or whose
 * article readers cannot see, are left out. Empty when nothing was launched.
 */
export async function getFront(key: string): Promise<LaunchedFront> {
  "use cache";
  const now = new Date();
  const layout = await db.frontLayout.findFirst({
    where: { isLive: true, front: { key } },
    select: { id: true, number: true },
  });
  hold([FRONT_TAG]);
  if (!layout) return { number: 0, placed: {} };
  const all = await db.slot.findMany({
    where: { layoutId: layout.id, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
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
  const placed: PublishedFront = {};
  for (const slot of slots) {
    const card = cards.get(slot.articleId);
    if (!card) continue;
    placed[slot.container] ??= [];
    placed[slot.container]?.push({
      ...card,
      listHeadline: slot.headline ?? card.listHeadline,
      kicker: slot.kicker ?? card.kicker,
      lead: toPicture(slot.media) ?? card.lead,
    });
  }
  return { number: layout.number, placed };
}
