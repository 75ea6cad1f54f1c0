import type { Answer } from "#components/editor/editor-actions.ts";
import type { Beat, Present } from "#domain/presence/presence.ts";

const TIMEOUT_MS = 8_000;

/** Says that this screen is there. Null when no answer came: the next beat is soon. */
export async function sendBeat(path: string, beat: Beat): Promise<Present | null> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(beat),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: Answer<Present> = await response.json();
    return answer.ok ? reviveDates(answer.value) : null;
  } catch {
    return null;
  }
}

/** Says that this screen is being closed; nobody waits for an answer. */
export function sendLeave(path: string, beat: Beat): void {
  navigator.sendBeacon(path, JSON.stringify({ ...beat, leaving: true }));
}

// Dates come as text.
function reviveDates({ people, writer, latest }: Present): Present {
  return {
    people,
    writer: writer && { ...writer, since: new Date(writer.since) },
    latest: { ...latest, at: new Date(latest.at) },
  };
}
