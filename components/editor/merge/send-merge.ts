import type { Answer } from "#components/editor/editor-actions.ts";
import type { MergeArticle } from "#domain/articles/commands/merge-article.ts";
import type { MergeSides } from "#domain/articles/desk-history.ts";

const TIMEOUT_MS = 20_000;

/** A text that the server does not have, and what it was written on. */
export type OwnText = {
  content: MergeArticle["mine"];
  version: number;
  /** The key of a save of it that had no answer: that may have been applied. */
  sentKey: string | null;
};

/** Asks for what a text has to be merged with. Rejects when no answer came. */
export async function loadSides(path: string, own: OwnText): Promise<Answer<MergeSides>> {
  const query = new URLSearchParams({ base: String(own.version), ...(own.sentKey && { key: own.sentKey }) });
  return ask<MergeSides>(`${path}?${query}`, {});
}

/** Sends a merge. Rejects when no answer came; then it may be sent again as it is. */
export async function sendMerge(path: string, merge: MergeArticle): Promise<Answer<{ version: number }>> {
  const headers = { "content-type": "application/json" };
  return ask<{ version: number }>(path, { method: "POST", headers, body: JSON.stringify(merge) });
}

async function ask<Value>(path: string, init: RequestInit): Promise<Answer<Value>> {
  const response = await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const answer: Answer<Value> = await response.json();
  if (typeof answer.ok !== "boolean") throw new Error(`merge answered ${response.status}`);
  return answer;
}
