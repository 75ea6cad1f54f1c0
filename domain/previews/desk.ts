import { z } from "zod";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import type { Sharing } from "#domain/previews/preview.ts";
import { type Preview, readPreview } from "#domain/previews/read-preview.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * The working copy of an article as its page would show it.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function getPreview(articleId: string, actor: Actor, now = new Date()): Promise<Preview> {
  assertMay(actor, "article.read");
  const id = z.uuid().safeParse(articleId).data;
  const preview = id === undefined ? null : await readPreview(id, now);
  if (!preview) throw new AppError("NOT_FOUND", `article ${articleId}`);
  return preview;
}

/** What names the article whose links are asked for. */
export const SharingOf = z.strictObject({ articleId: z.uuid() });

/**
 * The private links to an article, and what outsiders said of it.
 * @throws AppError FORBIDDEN
 */
export async function listSharing({ articleId }: z.output<typeof SharingOf>, actor: Actor): Promise<Sharing> {
  assertMay(actor, "article.read");
  const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] as const;
  const [links, answers] = await Promise.all([
    db.previewLink.findMany({
      where: { articleId },
      orderBy: [...newestFirst],
      select: {
        ...{ id: true, forWhom: true, createdAt: true, expiresAt: true, revokedAt: true },
        createdBy: { select: { name: true } },
      },
    }),
    db.previewAnswer.findMany({
      where: { link: { articleId } },
      orderBy: [...newestFirst],
      select: {
        ...{ id: true, name: true, comment: true, isApproval: true, articleVersion: true, createdAt: true },
        doneAt: true,
        doneBy: { select: { name: true } },
        link: { select: { forWhom: true } },
      },
    }),
  ]);
  return {
    links: links.map(({ createdBy, ...link }) => ({ ...link, by: createdBy.name })),
    answers: answers.map(({ link, doneAt, doneBy, ...answer }) => ({
      ...answer,
      forWhom: link.forWhom,
      done: doneAt && { at: doneAt, by: doneBy?.name ?? "" },
    })),
  };
}
