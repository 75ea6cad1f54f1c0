import type { Prisma } from "#prisma/generated/client.ts";

/**
 * What readers may see: live editions, and none before its hour whatever else went wrong. The database's clock is not
 * asked here, so a process whose clock runs ahead shows a scheduled piece early by as much, never a draft.
 */
export function onSite() {
  return { isLive: true, firstPublishedAt: { lte: new Date() } };
}

/** How lists of articles run. */
export const LATEST_FIRST = [{ firstPublishedAt: "desc" }, { id: "desc" }] as const;

/** The articles that name an author. Who asked not to be named is not found out by a list. */
export function byAuthor(authorId: string): Prisma.EditionWhereInput {
  return { credits: { some: { authorId } }, bylineState: { in: ["NAMED", "PEN_NAME"] } };
}
