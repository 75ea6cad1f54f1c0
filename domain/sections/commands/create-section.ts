import { z } from "zod";
import { sectionPath } from "#domain/addresses/address.ts";
import { claimPath } from "#domain/addresses/claim-path.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { isSlug, SLUG_LIMIT } from "#lib/slug.ts";
import { toLine } from "#lib/text.ts";

const name = z.string().transform(toLine).pipe(z.string().min(1).max(80));

export const CreateSection = z.strictObject({
  slug: z.string().max(SLUG_LIMIT).refine(isSlug, "a-z, 0-9 and single hyphens"),
  name,
  nameEn: name,
  /** The section this one is below; a section has no more than one above it. */
  parentId: z.uuid().nullable().default(null),
});
export type CreateSection = z.input<typeof CreateSection>;

/**
 * Opens a section, last in its row, at its address. Returns its id and the cache tags that are now stale.
 * @throws AppError FORBIDDEN; ADDRESS_TAKEN; INVALID_INPUT when the section above is none or is itself below another.
 */
export async function createSection(input: CreateSection, actor: Actor) {
  assertMay(actor, "section.manage");
  const section = CreateSection.parse(input);
  return db.$transaction((tx) => insertSection(tx, section, actor));
}

/** The same within a transaction that does more. Rights were checked. */
export async function insertSection(tx: Tx, section: z.output<typeof CreateSection>, actor: Actor) {
  const { slug, parentId } = section;
  await assertFirstLevel(tx, parentId);
  if (await tx.section.findUnique({ where: { slug }, select: { id: true } })) {
    throw new AppError("ADDRESS_TAKEN", `section ${slug} exists`, { path: sectionPath(slug) });
  }
  const last = await tx.section.aggregate({ where: { parentId }, _max: { position: true } });
  const position = (last._max.position ?? 0) + 1;
  const { id } = await tx.section.create({ data: { ...section, position }, select: { id: true } });
  await claimPath(tx, sectionPath(slug), { kind: "SECTION", sectionId: id });
  await recordAudit(tx, actor, {
    action: "section.create",
    subjectType: "section",
    subjectId: id,
    detail: { slug, parentId },
  });
  return { id, stale: await invalidate(tx, [SITE_TAG]) };
}

async function assertFirstLevel(tx: Tx, parentId: string | null): Promise<void> {
  if (parentId === null) return;
  const parent = await tx.section.findUnique({ where: { id: parentId }, select: { parentId: true } });
  if (!parent || parent.parentId !== null) {
    throw new AppError("INVALID_INPUT", `no section of the first level: ${parentId}`, { field: "parentId" });
  }
}
