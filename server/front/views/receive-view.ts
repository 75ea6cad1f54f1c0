import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { z } from "zod";
import { callerAddress } from "#server/caller-address.ts";
import { isOwnOrigin } from "#server/front/own-origin.ts";
import { type WholeAnswer, wordsFor } from "#server/front/page-words.ts";
import { PLAIN_SECURITY } from "#server/front/security-headers.ts";
import { isBot } from "#server/front/views/is-bot.ts";
import { readPlainView } from "#server/front/views/plain-view.ts";
import type { ViewCounter } from "#server/front/views/view-counter.ts";
import type { ViewLimits } from "#server/front/views/view-limits.ts";
import { layWire, wireAt } from "#server/front/wire.ts";

/** Takes in that an article was opened. */
export type ViewReceiver = {
  /** Says what is to be answered to whoever asks at `VIEW_PATH`, in whatever way. A page of ours asks, where that matters. */
  receive(request: IncomingMessage, now?: Date): Promise<WholeAnswer>;
  /** The answer to a chunk that is one view, whole and right; null for everything else. */
  receivePlain(chunk: Buffer, remoteAddress: string | undefined, now?: Date): Buffer | null;
};

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
const TAKEN_WIRE = layWire(TAKEN.status, TAKEN.headers, null);
const NO_PAGE = wordsFor("sendOnly", ["Allow", "POST"]);
const BAD = wordsFor("bad");
const TOO_LONG = { ...BAD, status: 413 };
const OTHER_TYPE = { ...BAD, status: 415 };

/**
 * Counts `POST /luot-xem`, whose body is the id of an article as plain text: what `navigator.sendBeacon` sends.
 * `siteOrigin` is where it may come from. Whether there is such an article is asked when counts are written, not here.
 * Nothing is kept but the count: no cookie is read or set, no address is written down (view-limits.ts).
 */
export function createViewReceiver(
  counter: Pick<ViewCounter, "count">,
  limits: ViewLimits,
  siteOrigin: string,
): ViewReceiver {
  function take(text: string, headers: IncomingHttpHeaders, socket: Pick<Socket, "remoteAddress">, now: Date) {
    const id = ArticleId.safeParse(text);
    if (!id.success) return BAD;
    const isCounted = !isBot(headers["user-agent"]) && limits.admit(callerAddress({ headers, socket }), id.data, now);
    if (isCounted) counter.count(id.data, now);
    return TAKEN;
  }

  return {
    async receive(request, now = new Date()) {
      if (request.method !== "POST") return NO_PAGE;
      const refusal = refuse(request.headers);
      if (refusal) return refusal;
      const text = await readShort(request).catch(() => "");
      return text === null ? TOO_LONG : take(text, request.headers, request.socket, now);
    },
    receivePlain(chunk, remoteAddress, now = new Date()) {
      const view = readPlainView(chunk);
      if (!view || !isOwnOrigin(view.headers, siteOrigin) || refuse(view.headers)) return null;
      const isTaken = take(view.body, view.headers, { remoteAddress }, now) === TAKEN;
      return isTaken ? wireAt(TAKEN_WIRE, Date.now()) : null;
    },
  };
}

function refuse(headers: IncomingHttpHeaders): WholeAnswer | null {
  if (!TEXT.test(headers["content-type"] ?? "") || headers["content-encoding"] !== undefined) return OTHER_TYPE;
  return Number(headers["content-length"]) > MOST_BYTES ? TOO_LONG : null;
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
