import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, compressBest, type Encoding, type Encodings } from "#server/front/compress.ts";
import { hasVersion, isSince } from "#server/front/conditional.ts";
import type { PlainHeaders } from "#server/front/plain-get.ts";
import type { FlatHeaders } from "#server/front/security-headers.ts";
import { layWire, type Wire, wireAt } from "#server/front/wire.ts";

type Variant = {
  etag: string;
  body: Buffer;
  /** With the body, and for 304 without. */
  headers: FlatHeaders;
  short: FlatHeaders;
  /** The same as bytes; made when first wanted. */
  wires: { whole?: Wire; unchanged?: Wire };
};

/** An answer ready to be sent in each encoding: nothing is computed per request but the choice. */
export type HeldAnswer = {
  status: number;
  hash: string;
  /** What the bodies take, in bytes. */
  bytes: number;
  /** The headers that are the same for all encodings. */
  base: FlatHeaders;
  variants: Record<Encoding, Variant>;
  /** Since when the bytes are what they are, in ms of a whole second; null where that is not told. */
  changedAt: number | null;
};

/** The hash that strong tags are made of: base64url, 132 bits of SHA-256. */
export function hashOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

/**
 * How an answer is laid out. `isDense`: the body is sent as it is to everybody. `changedAt`: told as `Last-Modified`, in ms of
 * a whole second.
 */
type Layout = { isDense?: boolean; changedAt?: number | null };

/** Lays an answer out. `headers` are the same for all encodings. */
export function holdAnswer(
  status: number,
  encodings: Encodings,
  hash: string,
  base: FlatHeaders,
  { isDense = false, changedAt = null }: Layout = {},
): HeldAnswer {
  const headers = changedAt === null ? base : [...base, "Last-Modified", new Date(changedAt).toUTCString()];
  const lay = (encoding: Encoding): Variant => {
    const body = encodings[encoding];
    // A strong tag names bytes: the quick and the small brotli of one text are two.
    const etag = `"${hash}-${encoding}${body.length.toString(36)}"`;
    const short = [...headers, "ETag", etag, ...(isDense ? [] : ["Vary", "Accept-Encoding"])];
    const coding = encoding === "identity" || isDense ? [] : ["Content-Encoding", encoding];
    return { etag, body, short, wires: {}, headers: [...short, ...coding, "Content-Length", String(body.length)] };
  };
  if (isDense) {
    const only = lay("identity");
    const variants = { identity: only, gzip: only, br: only };
    return { status, hash, bytes: only.body.length, base, variants, changedAt };
  }
  const bytes = encodings.identity.length + encodings.gzip.length + encodings.br.length;
  return {
    status,
    hash,
    bytes,
    base,
    variants: { identity: lay("identity"), gzip: lay("gzip"), br: lay("br") },
    changedAt,
  };
}

/** Answers GET or HEAD: 304 to who has this version, else the whole. */
export function sendHeld(request: IncomingMessage, response: ServerResponse, answer: HeldAnswer): void {
  const { headers, method } = request;
  const variant = answer.variants[chooseEncoding(headers["accept-encoding"])];
  const asked = { knows: headers["if-none-match"], since: headers["if-modified-since"] };
  if (isUnchanged(answer, variant, asked)) {
    response.writeHead(304, variant.short);
    response.end();
    return;
  }
  response.writeHead(answer.status, variant.headers);
  if (method === "HEAD") response.end();
  else response.end(variant.body);
}

/** The same choice as `sendHeld` makes for a GET, as bytes to be written as they are. `now` in ms since 1970. */
export function bytesFor(answer: HeldAnswer, asked: PlainHeaders, now: number): Buffer {
  const variant = answer.variants[chooseEncoding(asked.accepts)];
  const { wires, short, headers, body } = variant;
  if (isUnchanged(answer, variant, asked)) {
    wires.unchanged ??= layWire(304, short, null);
    return wireAt(wires.unchanged, now);
  }
  wires.whole ??= layWire(answer.status, headers, body);
  return wireAt(wires.whole, now);
}

// Who names a version is not asked about a time (RFC 9110, 13.1.3).
function isUnchanged(
  { status, changedAt }: HeldAnswer,
  { etag }: Variant,
  { knows, since }: Pick<PlainHeaders, "knows" | "since">,
): boolean {
  if (status !== 200) return false;
  return knows === undefined ? isSince(since, changedAt) : hasVersion(knows, etag);
}

/** The bodies of an answer, for one that differs in its headers alone. */
export function encodingsOf({ variants }: HeldAnswer): Encodings {
  return { identity: variants.identity.body, gzip: variants.gzip.body, br: variants.br.body };
}

/** The same answer with the smallest brotli in place of the quick one. */
export async function withBestBrotli(answer: HeldAnswer): Promise<HeldAnswer> {
  const encodings = encodingsOf(answer);
  const br = await compressBest(encodings.identity);
  if (br.length >= encodings.br.length) return answer;
  return holdAnswer(answer.status, { ...encodings, br }, answer.hash, answer.base, { changedAt: answer.changedAt });
}
