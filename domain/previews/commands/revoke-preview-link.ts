import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const RevokePreviewLink = z.strictObject({ linkId: z.uuid() });
export type RevokePreviewLink = z.input<typeof RevokePreviewLink>;

/**
 * Takes a private link back: from now on it leads nowhere. Twice is once. Returns which article it led to.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function revokePreviewLink(
  input: RevokePreviewLink,
  actor: Actor,
  now = new Date(),
): Promise<{ articleId: string }> {
  const { linkId } = RevokePreviewLink.parse(input);
  return db.$transaction(async (tx) => {
    const link = await tx.previewLink.findUnique({ where: { id: linkId }, include: { article: true } });
    if (!link) throw new AppError("NOT_FOUND", `preview link ${linkId}`);
    assertMay(actor, "article.save", link.article);
    const { articleId } = link;
    const { count } = await tx.previewLink.updateMany({
      where: { id: linkId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return { articleId };
    await recordAudit(tx, actor, {
      action: "preview.revoke-link",
      subjectType: "article",
      subjectId: articleId,
      detail: { linkId },
    });
    return { articleId };
  });
}
