import { isOpen, MOST_ANSWERS } from "#domain/previews/preview.ts";
import { type Preview, readPreview } from "#domain/previews/read-preview.ts";
import { hashToken } from "#domain/previews/token.ts";
import { db } from "#lib/db.ts";

/** What somebody gets who follows a private link. The token is the right: there is no actor. */
export type Shared =
  | { kind: "OPEN"; preview: Preview; sharedBy: string; expiresAt: Date; takesAnswers: boolean }
  /** It ran out, was taken back, or the paper took the article back. */
  | { kind: "ENDED" };

/** Looks up what a token leads to; null for one that nobody was given. */
export async function getShared(token: string, now = new Date()): Promise<Shared | null> {
  const link = await db.previewLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      ...{ articleId: true, expiresAt: true, revokedAt: true, answerCount: true },
      article: { select: { status: true } },
      createdBy: { select: { name: true } },
    },
  });
  if (!link) return null;
  if (!isOpen(link, now) || link.article.status === "RETRACTED") return { kind: "ENDED" };
  const preview = await readPreview(link.articleId, now);
  return (
    preview && {
      kind: "OPEN",
      preview,
      sharedBy: link.createdBy.name,
      expiresAt: link.expiresAt,
      takesAnswers: link.answerCount < MOST_ANSWERS,
    }
  );
}
