import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, compressBest, type Encoding, type Encodings } from "#server/front/compress.ts";
import { hasVersion } from "#server/front/conditional.ts";
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
};

/** The hash that strong tags are made of: base64url, 132 bits of SHA-256. */
export function hashOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

/** Lays an answer out. `headers` are the same for all encodings; `isDense`: the body is sent as it is to everybody. */
export function holdAnswer(
  status: number,
  encodings: Encodings,
  hash: string,
  headers: FlatHeaders,
  isDense = false,
): HeldAnswer {
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
    return { status, hash, bytes: only.body.length, base: headers, variants: { identity: only, gzip: only, br: only } };
  }
  const bytes = encodings.identity.length + encodings.gzip.length + encodings.br.length;
  return {
    status,
    hash,
    bytes,
    base: headers,
    variants: { identity: lay("identity"), gzip: lay("gzip"), br: lay("br") },
  };
}

/** Answers GET or HEAD: 304 to who has this version, else the whole. */
export function sendHeld(request: IncomingMessage, response: ServerResponse, answer: HeldAnswer): void {
  const { headers, method } = request;
  const variant = answer.variants[chooseEncoding(headers["accept-encoding"])];
  const known = headers["if-none-match"];
  if (known !== undefined && answer.status === 200 && hasVersion(known, variant.etag)) {
    response.writeHead(304, variant.short);
    response.end();
    return;
  }
  response.writeHead(answer.status, variant.headers);
  if (method === "HEAD") response.end();
  else response.end(variant.body);
}

/** The same choice as `sendHeld` makes for a GET, as bytes to be written as they are. `now` in ms since 1970. */
export function bytesFor({ status, variants }: HeldAnswer, { accepts, knows }: PlainHeaders, now: number): Buffer {
  const { wires, etag, short, headers, body } = variants[chooseEncoding(accepts)];
  if (knows !== undefined && status === 200 && hasVersion(knows, etag)) {
    wires.unchanged ??= layWire(304, short, null);
    return wireAt(wires.unchanged, now);
  }
  wires.whole ??= layWire(status, headers, body);
  return wireAt(wires.whole, now);
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
  return holdAnswer(answer.status, { ...encodings, br }, answer.hash, answer.base);
}
