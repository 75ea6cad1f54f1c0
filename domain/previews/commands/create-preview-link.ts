import { z } from "zod";
import { requireArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { FOR_WHOM_LIMIT, LINK_DAYS, MOST_LINKS } from "#domain/previews/preview.ts";
import { hashToken, makeToken } from "#domain/previews/token.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { toLine } from "#lib/text.ts";

const DAY_MS = 24 * 3_600_000;

export const CreatePreviewLink = z.strictObject({
  articleId: z.uuid(),
  days: z.literal(LINK_DAYS),
  forWhom: z.string().max(FOR_WHOM_LIMIT).transform(toLine).default(""),
});
export type CreatePreviewLink = z.input<typeof CreatePreviewLink>;

/**
 * Makes an address at which somebody without an account reads the working copy for some days. Returns its token, which is
 * stored nowhere: shown now, or never.
 * @throws AppError FORBIDDEN, NOT_FOUND; MOVE_REFUSED for an article that was taken back; TOO_LARGE when many links are open.
 */
export async function createPreviewLink(
  input: CreatePreviewLink,
  actor: Actor,
  now = new Date(),
): Promise<{ id: string; token: string }> {
  const { articleId, days, forWhom } = CreatePreviewLink.parse(input);
  const token = makeToken();
  return db.$transaction(async (tx) => {
    const article = await requireArticle(tx, articleId);
    assertMay(actor, "article.save", article);
    if (article.status === "RETRACTED") throw new AppError("MOVE_REFUSED", `article ${articleId} is retracted`);
    const open = await tx.previewLink.count({ where: { articleId, revokedAt: null, expiresAt: { gt: now } } });
    if (open >= MOST_LINKS) throw new AppError("TOO_LARGE", `${open} links are open`, { limit: MOST_LINKS });
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    const { id } = await tx.previewLink.create({
      data: {
        ...{ articleId, forWhom, expiresAt },
        tokenHash: hashToken(token),
        version: article.version,
        createdById: actor.id,
        createdAt: now,
      },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "preview.create-link",
      subjectType: "article",
      subjectId: articleId,
      detail: { linkId: id, forWhom, expiresAt: expiresAt.toISOString() },
    });
    return { id, token };
  });
}
