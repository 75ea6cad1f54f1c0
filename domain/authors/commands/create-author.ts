import { z } from "zod";
import { authorPath } from "#domain/addresses/address.ts";
import { claimPath, freeSlug } from "#domain/addresses/claim-path.ts";
import { isPlaceholder } from "#domain/articles/readiness.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { isSlug, SLUG_LIMIT } from "#lib/slug.ts";
import { toLine, toNfc } from "#lib/text.ts";

export const CreateAuthor = z.strictObject({
  name: z
    .string()
    .transform(toLine)
    .pipe(z.string().min(1).max(120))
    .refine((name) => !isPlaceholder(name), "stands in for a name that nobody has entered yet"),
  /** Made from the name when left out. */
  slug: z.string().max(SLUG_LIMIT).refine(isSlug, "a-z, 0-9 and single hyphens").optional(),
  isPenName: z.boolean().default(false),
  title: z.string().max(120).transform(toLine).default(""),
  bio: z.string().max(2_000).transform(toNfc).default(""),
  /** Where readers may write to; empty for an author who does not want that. */
  publicEmail: z.union([z.literal(""), z.email().max(200)]).default(""),
  portraitId: z.uuid().nullable().default(null),
});
export type CreateAuthor = z.input<typeof CreateAuthor>;

/**
 * Enters somebody whose name may stand over articles, with a page of their own.
 * @throws AppError FORBIDDEN; ADDRESS_TAKEN when a given slug is another's; INVALID_INPUT when the portrait is no picture.
 */
export async function createAuthor(input: CreateAuthor, actor: Actor): Promise<{ id: string; slug: string }> {
  assertMay(actor, "author.create");
  const author = CreateAuthor.parse(input);
  return db.$transaction((tx) => insertAuthor(tx, author, actor));
}

/** The same within a transaction that does more. Rights were checked. */
export async function insertAuthor(tx: Tx, author: z.output<typeof CreateAuthor>, actor: Actor) {
  const { portraitId } = author;
  if (portraitId && (await tx.media.count({ where: { id: portraitId, kind: "IMAGE" } })) === 0) {
    throw new AppError("INVALID_INPUT", `no picture ${portraitId}`, { field: "portraitId" });
  }
  const slug = author.slug ?? (await freeSlug(tx, author.name, "tac-gia", authorPath));
  if (await tx.author.findUnique({ where: { slug }, select: { id: true } })) {
    throw new AppError("ADDRESS_TAKEN", `author ${slug} exists`, { path: authorPath(slug) });
  }
  const { id } = await tx.author.create({ data: { ...author, slug }, select: { id: true } });
  await claimPath(tx, authorPath(slug), { kind: "AUTHOR", authorId: id });
  await recordAudit(tx, actor, { action: "author.create", subjectType: "author", subjectId: id, detail: { slug } });
  return { id, slug };
}
