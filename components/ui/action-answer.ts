import type { RefusalLike } from "#components/ui/use-refusal-words.ts";

/** What came of an act: its value, or why it was not done. */
export type ActionAnswer<Value = unknown> = { ok: true; value: Value } | ({ ok: false } & RefusalLike);

/** Waits for an act's answer; that none came is an answer too. */
export async function answerOf<Value>(act: Promise<ActionAnswer<Value>>): Promise<ActionAnswer<Value>> {
  try {
    return await act;
  } catch {
    return { ok: false, code: "NO_ANSWER", values: {} };
  }
}
