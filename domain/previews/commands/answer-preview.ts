import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { ANSWER_LIMITS, isOpen, MOST_ANSWERS } from "#domain/previews/preview.ts";
import { hashToken } from "#domain/previews/token.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { toLine, toNfc } from "#lib/text.ts";

export const AnswerPreview = z
  .strictObject({
    token: z.string().max(100),
    /** The version that was before them. */
    version: z.coerce.number().int().positive(),
    name: z.string().max(1_000).transform(toLine).pipe(z.string().min(1).max(ANSWER_LIMITS.name)),
    comment: z
      .string()
      .max(20_000)
      .transform((text) => toNfc(text).trim())
      .pipe(z.string().max(ANSWER_LIMITS.comment)),
    act: z.enum(["comment", "approve"]),
  })
  .refine(({ act, comment }) => act === "approve" || comment !== "", { path: ["comment"] });
export type AnswerPreview = z.input<typeof AnswerPreview>;

/**
 * Takes what somebody says who follows a private link, or that they approve of the version before them. The token is the
 * right to do this, there is no actor: the record says that the program took it, and which link it came by.
 * @throws AppError NOT_FOUND when the link is unknown or ended; TOO_MANY_ATTEMPTS when it brought as many as it may;
 * INVALID_INPUT for a version that could not have been seen.
 */
export async function answerPreview(input: AnswerPreview, now = new Date()): Promise<{ id: string }> {
  const { token, version, name, comment, act } = AnswerPreview.parse(input);
  const isApproval = act === "approve";
  return db.$transaction(async (tx) => {
    const link = await tx.previewLink.findUnique({
      where: { tokenHash: hashToken(token) },
      include: { article: { select: { version: true, status: true } } },
    });
    if (!link || !isOpen(link, now) || link.article.status === "RETRACTED") {
      throw new AppError("NOT_FOUND", "no such preview link");
    }
    if (version < link.version || version > link.article.version) {
      throw new AppError("INVALID_INPUT", `version ${version} was not shown`, { field: "version" });
    }
    // The count in the WHERE is the lock: of two answers at the limit only one can be the last.
    const { count } = await tx.previewLink.updateMany({
      where: { id: link.id, answerCount: { lt: MOST_ANSWERS }, revokedAt: null },
      data: { answerCount: { increment: 1 } },
    });
    if (count === 0) throw new AppError("TOO_MANY_ATTEMPTS", `link ${link.id} is used up`, { minutes: 0 });
    const { id } = await tx.previewAnswer.create({
      data: { linkId: link.id, articleVersion: version, name, comment, isApproval, createdAt: now },
      select: { id: true },
    });
    await recordAudit(
      tx,
      { ...SYSTEM_ACTOR, origin: "web" },
      {
        action: isApproval ? "preview.approve" : "preview.comment",
        subjectType: "article",
        subjectId: link.articleId,
        detail: { answerId: id, linkId: link.id, name, version },
      },
    );
    return { id };
  });
}
