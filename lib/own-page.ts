import { readEnv } from "#lib/env.ts";

// Where a program listens on all addresses of the machine, it is reached by the machine's own.
const EVERY_ADDRESS = new Set(["0.0.0.0", "::"]);

/**
 * Reads a page of this very program as any reader gets it: by the port it listens on, with no cookie. Null for what is not
 * answered within `patienceMs`, or with another status than 200.
 */
export async function readOwnPage(path: string, patienceMs: number): Promise<string | null> {
  const { host, port } = readEnv();
  const own = EVERY_ADDRESS.has(host) ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  try {
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(patienceMs)));
    const answer = await fetch(`http://${own}:${port}${path}`, { cache: "no-store", redirect: "manual", signal });
    return answer.status === 200 ? await answer.text() : null;
  } catch {
    // Nobody answers, or not in time: whoever waits for the page asks again, and says so in the end.
    return null;
  }
}
