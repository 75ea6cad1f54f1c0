import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { callerAddress } from "#server/caller-address.ts";
import { type WholeAnswer, wordsFor } from "#server/front/page-words.ts";
import { PLAIN_SECURITY } from "#server/front/security-headers.ts";
import { isBot } from "#server/front/views/is-bot.ts";
import type { ViewCounter } from "#server/front/views/view-counter.ts";
import type { ViewLimits } from "#server/front/views/view-limits.ts";

/** Takes in that an article was opened, from whatever address asks at `VIEW_PATH`, and says what is to be answered. */
export type ViewReceiver = (request: IncomingMessage, now?: Date) => Promise<WholeAnswer>;

const MOST_BYTES = 64;
const PATIENCE_MS = 10_000;
const TEXT = /^text\/plain(?:\s*;\s*charset="?utf-8"?)?\s*$/i;
const ArticleId = z.uuid().toLowerCase();

// Also for views that do not count: whoever presses learns nothing by it.
const TAKEN: WholeAnswer = {
  status: 204,
  headers: [...PLAIN_SECURITY, "Cache-Control", "no-store"],
  body: Buffer.alloc(0),
};
const NO_PAGE = wordsFor("sendOnly", ["Allow", "POST"]);
const BAD = wordsFor("bad");
const TOO_LONG = { ...BAD, status: 413 };
const OTHER_TYPE = { ...BAD, status: 415 };

/**
 * Counts `POST /luot-xem`, whose body is the id of an article as plain text: what `navigator.sendBeacon` sends. Who asks
 * for it was seen to (own-origin.ts). Whether there is such an article is asked when counts are written, not here.
 * Nothing is kept but the count: no cookie is read or set, no address is written down (view-limits.ts).
 */
export function createViewReceiver(counter: Pick<ViewCounter, "count">, limits: ViewLimits): ViewReceiver {
  return async function receive(request, now = new Date()) {
    const { method, headers } = request;
    if (method !== "POST") return NO_PAGE;
    if (!TEXT.test(headers["content-type"] ?? "")) return OTHER_TYPE;
    if (headers["content-encoding"] !== undefined) return OTHER_TYPE;
    if (Number(headers["content-length"]) > MOST_BYTES) return TOO_LONG;
    const text = await readShort(request).catch(() => "");
    if (text === null) return TOO_LONG;
    const id = ArticleId.safeParse(text);
    if (!id.success) return BAD;
    if (isBot(headers["user-agent"])) return TAKEN;
    if (limits.admit(callerAddress(request), id.data, now)) counter.count(id.data, now);
    return TAKEN;
  };
}

/** The body, or null for one that is longer. @throws when it breaks off, or does not come. */
async function readShort(request: IncomingMessage): Promise<string | null> {
  const limit = setTimeout(() => request.destroy(new Error("no body came")), PATIENCE_MS);
  try {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      size += part.length;
      if (size > MOST_BYTES) return null;
      parts.push(part);
    }
    return Buffer.concat(parts).toString();
  } finally {
    clearTimeout(limit);
  }
}
