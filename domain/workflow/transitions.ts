import { AppError } from "#lib/errors.ts";
import type { ArticleStatus } from "#prisma/generated/enums.ts";

/** Which moves a story may make: from the row's status to each of those listed. What is not here is refused. */
export const TRANSITIONS: Record<ArticleStatus, readonly ArticleStatus[]> = {
  DRAFT: ["SUBMITTED", "EDITING", "APPROVAL", "SCHEDULED", "PUBLISHED"],
  SUBMITTED: ["DRAFT", "EDITING", "RETURNED", "APPROVAL", "SCHEDULED", "PUBLISHED"],
  EDITING: ["SUBMITTED", "RETURNED", "APPROVAL", "SCHEDULED", "PUBLISHED"],
  APPROVAL: ["EDITING", "RETURNED", "SCHEDULED", "PUBLISHED"],
  RETURNED: ["DRAFT", "SUBMITTED", "EDITING"],
  // Another time for the same release is a move too.
  SCHEDULED: ["EDITING", "APPROVAL", "RETURNED", "SCHEDULED", "PUBLISHED"],
  PUBLISHED: ["PUBLISHED", "UNPUBLISHED", "RETRACTED"],
  UNPUBLISHED: ["DRAFT", "EDITING", "SCHEDULED", "PUBLISHED", "RETRACTED"],
  // What was retracted comes back only as a new article: its address stays gone.
  RETRACTED: [],
};

/** Whether a story may go from one status to another. */
export function canMove(from: ArticleStatus, to: ArticleStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

/** @throws AppError MOVE_REFUSED when the story may not go there. */
export function assertMove(from: ArticleStatus, to: ArticleStatus): void {
  if (!canMove(from, to)) throw new AppError("MOVE_REFUSED", `${from} to ${to}`, { from, to });
}
