import { z } from "zod";
import type { Language } from "#domain/articles/article.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { arrangeSlots, type SlotRow, slotsOfShown } from "#domain/fronts/arrange-slots.ts";
import type { FrontPage } from "#domain/fronts/compose-front.ts";
import { FRONT_CHOICES, HOME_FRONTS } from "#domain/fronts/front.ts";
import { readHomeFront } from "#domain/fronts/read-home-front.ts";
import { lockFront, writeLayout } from "#domain/fronts/write-layout.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const Placing = z.strictObject({
  choice: z.enum(FRONT_CHOICES),
  /** Of the arrangement that was seen when this was chosen; 0 for a front that nobody has composed. */
  number: z.number().int().nonnegative(),
});
export type Placing = z.output<typeof Placing>;

/** A place that holds in whatever arrangement is live by then; `number` null says so. */
type Wanted = Pick<Placing, "choice"> & { number: number | null };

type Placed = { id: string; language: Language; sectionId: string | null };

const SLOT = {
  container: true,
  articleId: true,
  headline: true,
  kicker: true,
  mediaId: true,
  startsAt: true,
  endsAt: true,
} as const;

/** The front on which an article would be placed, as its readers have it. Ask before the transaction, which locks it. */
export async function readFrontOf(articleId: string): Promise<FrontPage | null> {
  const article = await db.article.findUnique({ where: { id: articleId }, select: { language: true } });
  return article && (await readHomeFront(article.language)).front;
}

/** Locks the home front of a language to the end of the transaction. Take it before any article: all who place one do. */
export function lockHomeFront(tx: Tx, language: Language): Promise<{ id: string }> {
  const { key, name } = HOME_FRONTS[language];
  return lockFront(tx, { key, name, language });
}

/**
 * Puts an article into a place of the home front of its language, as a new live arrangement, in the transaction that
 * releases it. `shown` is what readers had there. Call it before any tag is invalidated; `FRONT_TAG` is stale afterwards.
 * Returns where the front is and the number of its arrangement.
 * @throws AppError FORBIDDEN; FRONT_CHANGED when somebody launched another arrangement than the one that was seen.
 */
export async function placeArticle(
  tx: Tx,
  article: Placed,
  { choice, number: seen }: Wanted,
  shown: FrontPage,
  actor: Actor,
  now: Date,
): Promise<{ path: string; number: number }> {
  assertMay(actor, "front.launch");
  const { key, path } = HOME_FRONTS[article.language];
  const front = await lockHomeFront(tx, article.language);
  const live = await tx.frontLayout.findFirst({
    where: { frontId: front.id, isLive: true },
    select: {
      number: true,
      slots: { select: SLOT, orderBy: { position: "asc" }, where: { OR: [{ endsAt: null }, { endsAt: { gt: now } }] } },
    },
  });
  if (seen !== null && (live?.number ?? 0) !== seen) {
    throw new AppError("FRONT_CHANGED", `front ${key} is at ${live?.number ?? 0}, seen was ${seen}`);
  }
  const slots = live?.slots ?? slotsOfShown(shown);
  const section = await firstSection(tx, article.sectionId);
  const isShown = await seenBy(tx, slots, now);
  const arranged = arrangeSlots(slots, { articleId: article.id, choice, section }, shown, isShown);
  const { number } = await writeLayout(tx, front.id, numbered(arranged), actor, now);
  await recordAudit(tx, actor, {
    action: "front.launch",
    subjectType: "front",
    subjectId: front.id,
    detail: { key, number, articles: arranged.length, placed: article.id, choice },
  });
  return { path, number };
}

/** The slug of the section of the first level that a section is, or stands below. A release has made sure of the section. */
async function firstSection(tx: Tx, sectionId: string | null): Promise<string> {
  const section = await tx.section.findUnique({
    where: { id: sectionId ?? "" },
    select: { slug: true, parent: { select: { slug: true } } },
  });
  if (!section) throw new AppError("NOT_READY", "no section", { missing: "section" });
  return section.parent?.slug ?? section.slug;
}

/** Tells of slots whether readers see them: now is their time, and their article is before readers. */
async function seenBy(tx: Tx, slots: SlotRow[], now: Date): Promise<(slot: SlotRow) => boolean> {
  const articleId = { in: slots.map((slot) => slot.articleId) };
  const live = await tx.edition.findMany({ where: { ...onSite(), articleId }, select: { articleId: true } });
  const ids = new Set(live.map((edition) => edition.articleId));
  return (slot) => ids.has(slot.articleId) && (slot.startsAt === null || slot.startsAt <= now);
}

function numbered(slots: SlotRow[]): (SlotRow & { position: number })[] {
  const counts = new Map<string, number>();
  return slots.map((slot) => {
    const position = counts.get(slot.container) ?? 0;
    counts.set(slot.container, position + 1);
    return { ...slot, position };
  });
}
