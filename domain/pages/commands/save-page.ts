import { z } from "zod";
import { housePath } from "#domain/addresses/address.ts";
import { claimPath } from "#domain/addresses/claim-path.ts";
import { versionOf } from "#domain/articles/body/document.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { pathTag } from "#domain/invalidations/tags.ts";
import { mayBePage, PageContentSchema } from "#domain/pages/page.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { SLUG_LIMIT } from "#lib/slug.ts";

export const SavePage = z.strictObject({
  slug: z.string().max(SLUG_LIMIT),
  /** The version the words started from; 0 for a page that has none of the paper's own yet. */
  version: z.number().int().nonnegative(),
  content: PageContentSchema,
});
export type SavePage = z.input<typeof SavePage>;

/**
 * Gives a page of the house its words, before readers at once; a page that is new has its address from now on. Returns
 * its id, its new version and the cache tags that are now stale.
 * @throws AppError FORBIDDEN; INVALID_INPUT where no page may stand; ADDRESS_TAKEN when another has or had the address;
 * EDIT_CONFLICT when somebody saved since `version`.
 */
export async function savePage(input: SavePage, actor: Actor, now = new Date()) {
  assertMay(actor, "page.save");
  const page = SavePage.parse(input);
  return db.$transaction((tx) => writePage(tx, page, actor, now));
}

/** The same within a transaction that does more. Rights were checked. */
export async function writePage(tx: Tx, page: z.output<typeof SavePage>, actor: Actor, now: Date) {
  const { slug, content } = page;
  if (!mayBePage(slug)) throw new AppError("INVALID_INPUT", `no page can stand at /${slug}`, { field: "slug" });
  const version = page.version + 1;
  const columns = { ...content, bodyVersion: versionOf(content.body), version, updatedAt: now };
  const id = page.version === 0 ? await insertPage(tx, slug, columns) : await updatePage(tx, page, columns);
  await recordAudit(tx, actor, {
    action: "page.save",
    subjectType: "page",
    subjectId: id,
    detail: { slug, version, title: content.title },
  });
  return { id, version, path: housePath(slug), stale: await invalidate(tx, [pathTag(housePath(slug))]) };
}

type Columns = z.output<typeof PageContentSchema> & { bodyVersion: number; version: number; updatedAt: Date };

async function insertPage(tx: Tx, slug: string, columns: Columns): Promise<string> {
  // Insert or nothing: of two people who begin the page at the same moment, one has it.
  const { count } = await tx.page.createMany({
    data: [{ ...columns, slug, createdAt: columns.updatedAt }],
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError("EDIT_CONFLICT", `page ${slug} has words already`);
  const { id } = await tx.page.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  await claimPath(tx, housePath(slug), { kind: "PAGE", pageId: id });
  return id;
}

async function updatePage(tx: Tx, { slug, version }: z.output<typeof SavePage>, columns: Columns): Promise<string> {
  const { count } = await tx.page.updateMany({ where: { slug, version }, data: columns });
  if (count === 0) throw new AppError("EDIT_CONFLICT", `page ${slug} is no longer at version ${version}`);
  const { id } = await tx.page.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return id;
}
