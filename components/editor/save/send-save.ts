import type { Answer } from "#components/editor/editor-actions.ts";
import type { ArticleContent } from "#domain/articles/article.ts";
import type { SaveRequest } from "./save-state.ts";

const TIMEOUT_MS = 20_000;

// What a browser goes on sending for a tab that it puts to sleep.
const KEPT_ALIVE_BYTES = 60_000;

/** Sends a save to its route. Rejects when no answer came in time, or none of ours. */
export async function sendSave(
  path: string,
  articleId: string,
  request: SaveRequest<ArticleContent>,
): Promise<Answer<{ version: number }>> {
  const body = JSON.stringify({ articleId, ...request });
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    keepalive: document.visibilityState === "hidden" && new Blob([body]).size < KEPT_ALIVE_BYTES,
  });
  const answer: Answer<{ version: number }> = await response.json();
  if (typeof answer.ok !== "boolean") throw new Error(`save answered ${response.status}`);
  return answer;
}
