import type { ArticleStatus } from "#domain/articles/article.ts";
import { canMove } from "#domain/workflow/transitions.ts";

/**
 * Where a story stands when its release does not come: where it stood before it waited, or else with the editors. One that
 * does not wait, such as a live one, stays where it is.
 */
export function statusAfter(
  article: { status: ArticleStatus },
  { formerStatus }: { formerStatus: ArticleStatus },
): ArticleStatus {
  if (article.status !== "SCHEDULED") return article.status;
  return canMove("SCHEDULED", formerStatus) ? formerStatus : "EDITING";
}
