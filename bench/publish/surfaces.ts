import type { Agent } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { type Answer, ask, textOf } from "#bench/ask.ts";

/** A page of one of the sites that has to show a change, and the way to tell that it does. */
export type Surface = { site: string; name: string; url: string; shows: (answer: Answer) => boolean };

/** When a surface showed a change, in ms after its commit; null when it did not within the limit. */
export type Sighting = { site: string; name: string; ms: number | null };

/** A change and what was seen of it on all surfaces. */
export type Change = { kind: "publish" | "publish again" | "unpublish" | "retract"; sightings: Sighting[] };

const POLL_MS = 5;
/** Thirty times the target: what comes later counts as never. */
const LIMIT_MS = 30_000;

/** Asks a surface once, so that its site holds the page as it is now. Returns the page's ETag. */
export async function visit({ url }: Surface, agent: Agent): Promise<string | null> {
  const { headers } = await ask(url, agent);
  return headers.etag ?? null;
}

/**
 * Asks a surface again and again until it shows the change that was committed at `committedAt` (performance.now()).
 * While it answers that the page of `etag` is still right, nothing is sent and unpacked: watching must not take the
 * time that is measured.
 */
export async function watch(
  surface: Surface,
  agent: Agent,
  etag: string | null,
  committedAt: number,
): Promise<Sighting> {
  const { site, name, url, shows } = surface;
  for (;;) {
    const answer = await ask(url, agent, etag).catch(() => null);
    const ms = performance.now() - committedAt;
    if (answer && shows(answer)) return { site, name, ms };
    if (ms > LIMIT_MS) return { site, name, ms: null };
    await delay(POLL_MS);
  }
}

/** A page that holds the words. */
export function showsWords(words: string): Surface["shows"] {
  return (answer) => answer.status === 200 && textOf(answer).includes(words);
}

/** A list that does not hold the words any more. */
export function lacksWords(words: string): Surface["shows"] {
  return (answer) => answer.status === 200 && !textOf(answer).includes(words);
}

/** An address that answers with the status. */
export function hasStatus(status: number): Surface["shows"] {
  return (answer) => answer.status === status;
}
