import { NOTICES } from "#components/desk/notices/notice-address.ts";
import type { ActionAnswer } from "#components/ui/action-answer.ts";
import type { Unread } from "#domain/notices/desk.ts";

const TIMEOUT_MS = 8_000;

/** How many notices are unread; null when no answer came: the next look is soon. */
export async function fetchUnread(): Promise<Unread | null> {
  try {
    const response = await fetch(`${NOTICES}/so`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const answer: ActionAnswer<Unread> = await response.json();
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}

/** Marks a notice as read while its reader goes on to what it tells of: the request outlives the page. */
export async function sendRead(id: string, version: number): Promise<void> {
  try {
    await fetch(`${NOTICES}/da-doc`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ seen: [{ id, version }] }),
      keepalive: true,
    });
  } catch {
    // It stays unread, which its reader sees the next time.
  }
}
