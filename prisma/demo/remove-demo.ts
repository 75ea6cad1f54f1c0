import { housePath } from "#domain/addresses/address.ts";
import { withdrawArticle } from "#domain/articles/commands/withdraw-article.ts";
import { requireArticle } from "#domain/articles/require-article.ts";
import { staleTags } from "#domain/articles/stale-tags.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { CORRECTIONS_TAG, FRONT_TAG, pathTag, SITE_TAG } from "#domain/invalidations/tags.ts";
import { forgetFiles } from "#domain/media/forget-files.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { type DemoNoun, type DemoThing, ensureSigner, listDemoThings, lockDemo } from "./demo-record.ts";
import { deleteUnusedMedia, deleteUnusedNames } from "./remove-unused.ts";

/** What a removal did: how many articles are gone, and which are kept because people had worked on them. */
export type DemoRemoval = { removed: number; kept: { id: string; headline: string }[]; stale: string[] };

/**
 * Takes the sample newsroom away: its articles with all their revisions and editions, its addresses (free again), its
 * home page, imprint, pages of the house and pictures, and those of its sections, topics and authors that nothing else uses. An article
 * that anybody has worked on is kept, off the site, with its history; what people made stays. All of it or nothing;
 * files of pictures go afterwards, and what a crash leaves of them is only room. The record of acts is kept whole.
 * @throws AppError FORBIDDEN
 */
export async function removeDemo(actor: Actor, now = new Date()): Promise<DemoRemoval> {
  assertMay(actor, "demo.manage");
  const signer = await ensureSigner();
  const { files, ...removal } = await db.$transaction((tx) => remove(tx, actor, signer, now), {
    maxWait: 30_000,
    timeout: 120_000,
  });
  await forgetFiles(files);
  return removal;
}

async function remove(tx: Tx, actor: Actor, signer: Actor, now: Date) {
  await lockDemo(tx);
  // Deleting revisions is refused to everybody else, and for all that did not come with the sample newsroom.
  await tx.$executeRaw`select set_config('toasoan.purge', 'demo', true)`;
  const things = await listDemoThings(tx);
  const articles = idsOf(things, "article");
  const kept = await listTouched(tx, articles, signer);
  const untouched = articles.filter((id) => !kept.some((article) => article.id === id));
  const emptied = await tx.address.findMany({ where: { articleId: { in: untouched } }, select: { path: true } });
  const withdrawn = await withdraw(tx, kept, actor.origin === "system" ? signer : actor, now);
  const gone = await deleteArticles(tx, untouched);
  await deleteFront(tx, signer);
  await tx.viewBatch.deleteMany({ where: { writerId: signer.id } });
  await tx.setting.deleteMany({ where: { id: { in: idsOf(things, "setting") } } });
  const pages = await deletePages(tx, idsOf(things, "page"));
  await deleteUnusedNames(tx, things);
  const files = await deleteUnusedMedia(tx, idsOf(things, "media"));
  await deleteSigner(tx, signer);
  await recordAudit(tx, actor, {
    action: "demo.remove",
    subjectType: "demo",
    subjectId: signer.id,
    detail: { removed: untouched.length, kept: kept.map(({ id }) => id) },
  });
  const paths = emptied.map(({ path }) => pathTag(path));
  const stale = await invalidate(tx, [FRONT_TAG, SITE_TAG, CORRECTIONS_TAG, ...withdrawn, ...gone, ...pages], paths);
  return { removed: untouched.length, kept: kept.map(({ id, headline }) => ({ id, headline })), stale, files };
}

function idsOf(things: DemoThing[], wanted: DemoNoun): string[] {
  return things.filter(({ noun }) => noun === wanted).map(({ id }) => id);
}

/** The articles that somebody beside the signer has saved, moved, published or corrected. */
async function listTouched(tx: Tx, ids: string[], signer: Actor) {
  const others = { not: signer.id };
  return tx.article.findMany({
    where: {
      id: { in: ids },
      OR: [
        { updatedById: others },
        { revisions: { some: { createdById: others } } },
        { editions: { some: { releasedById: others } } },
        { corrections: { some: { createdById: others } } },
      ],
    },
    select: { id: true, headline: true, status: true, version: true },
  });
}

async function withdraw(
  tx: Tx,
  articles: Awaited<ReturnType<typeof listTouched>>,
  actor: Actor,
  now: Date,
): Promise<string[]> {
  const stale: string[] = [];
  for (const { id, status, version } of articles) {
    await tx.slot.deleteMany({ where: { articleId: id } });
    if (status !== "PUBLISHED") continue;
    const withdrawal = { version, to: "UNPUBLISHED", action: "article.unpublish", reason: null } as const;
    const withdrawn = await withdrawArticle(tx, await requireArticle(tx, id), withdrawal, actor, now);
    stale.push(...withdrawn.stale);
  }
  return stale;
}

/** Deletes articles with everything that hangs on them. Returns the cache tags that are now stale. */
async function deleteArticles(tx: Tx, ids: string[]): Promise<string[]> {
  const among = { articleId: { in: ids } };
  const rows = await tx.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, sectionId: true, firstPublishedAt: true, credits: true, topics: true },
  });
  await tx.slot.deleteMany({ where: among });
  await tx.correction.deleteMany({ where: among });
  await tx.address.deleteMany({ where: among });
  await tx.edition.deleteMany({ where: among });
  await tx.revision.deleteMany({ where: among });
  await tx.article.deleteMany({ where: { id: { in: ids } } });
  return rows.flatMap((row) => staleTags(row.id, row));
}

/** Deletes the pages that nobody has changed since. Returns the cache tags that are now stale. */
async function deletePages(tx: Tx, ids: string[]): Promise<string[]> {
  const untouched = await tx.page.findMany({
    where: { id: { in: ids }, version: 1 },
    select: { id: true, slug: true },
  });
  const among = { in: untouched.map(({ id }) => id) };
  await tx.address.deleteMany({ where: { pageId: among } });
  await tx.page.deleteMany({ where: { id: among } });
  return untouched.map(({ slug }) => pathTag(housePath(slug)));
}

/** Deletes the arrangements that came with the sample newsroom; one that people had launched before is live again. */
async function deleteFront(tx: Tx, signer: Actor): Promise<void> {
  const samples = await tx.frontLayout.findMany({ where: { createdById: signer.id }, select: { frontId: true } });
  await tx.frontLayout.deleteMany({ where: { createdById: signer.id } });
  for (const frontId of new Set(samples.map((sample) => sample.frontId))) {
    const latest = await tx.frontLayout.findFirst({
      where: { frontId, launchedAt: { not: null } },
      orderBy: { number: "desc" },
      select: { id: true, isLive: true },
    });
    if (!latest) await tx.front.delete({ where: { id: frontId } });
    else if (!latest.isLive) await tx.frontLayout.update({ where: { id: latest.id }, data: { isLive: true } });
  }
}

/** The account goes unless an article that is kept names it as who began it. */
async function deleteSigner(tx: Tx, { id }: Actor): Promise<void> {
  const inUse = await tx.person.count({
    where: {
      id,
      OR: [
        { created: { some: {} } },
        { updated: { some: {} } },
        { revisions: { some: {} } },
        { releases: { some: {} } },
        { layouts: { some: {} } },
        { corrections: { some: {} } },
      ],
    },
  });
  if (inUse === 0) await tx.person.delete({ where: { id } });
}
