import { z } from "zod";
import { authorPath } from "#domain/addresses/address.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { CreateAuthor } from "#domain/authors/commands/create-author.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { authorTag } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/** What is left out stays as it is. Name and title stand over articles too, and are not changed here. */
export const ChangeAuthor = z.strictObject({
  slug: CreateAuthor.shape.slug.unwrap(),
  bio: CreateAuthor.shape.bio.unwrap().optional(),
  publicEmail: CreateAuthor.shape.publicEmail.unwrap().optional(),
});
export type ChangeAuthor = z.input<typeof ChangeAuthor>;

/**
 * Changes what an author's page says of them. Returns its path and the cache tags that are now stale.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function changeAuthor(input: ChangeAuthor, actor: Actor) {
  assertMay(actor, "author.change");
  const { slug, ...changes } = ChangeAuthor.parse(input);
  return db.$transaction(async (tx) => {
    const author = await tx.author.findUnique({ where: { slug }, select: { id: true } });
    if (!author) throw new AppError("NOT_FOUND", `there is no author ${slug}`);
    await tx.author.update({ where: { id: author.id }, data: changes });
    await recordAudit(tx, actor, {
      action: "author.change",
      subjectType: "author",
      subjectId: author.id,
      detail: { slug, fields: Object.keys(changes) },
    });
    return { path: authorPath(slug), stale: await invalidate(tx, [authorTag(author.id)]) };
  });
}
