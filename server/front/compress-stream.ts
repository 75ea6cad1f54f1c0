import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { chooseEncoding, type Encoding } from "#server/front/compress.ts";

/** A way to make an answer smaller while it is on its way. */
export type Compressor = { encoding: Exclude<Encoding, "identity">; stream: Transform };

const TEXT =
  /^(?:text\/(?:html|plain|x-component|css|javascript)|application\/(?:json|javascript|manifest\+json)|image\/svg\+xml)\b/i;
// Smaller ones fit into one packet as they are.
const LEAST_BYTES = 1_000;
// What is made for one person at a time is not worth more of the processor.
const QUALITY = 4;

/**
 * What an answer can be compressed with for who asked for it; null for what is no text, has no body, is compressed or a
 * part already, or is small. Each piece is sent on as it comes: a page that streams goes on streaming.
 */
export function compressorFor(request: IncomingMessage, answer: IncomingMessage): Compressor | null {
  const { headers, statusCode = 0 } = answer;
  const hasBody = request.method !== "HEAD" && statusCode >= 200 && ![204, 205, 206, 304].includes(statusCode);
  const isText = TEXT.test(headers["content-type"] ?? "") && headers["content-encoding"] === undefined;
  const isSmall = Number(headers["content-length"] ?? LEAST_BYTES) < LEAST_BYTES;
  if (!hasBody || !isText || isSmall || /no-transform/i.test(headers["cache-control"] ?? "")) return null;
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  if (encoding === "identity") return null;
  if (encoding === "gzip") return { encoding, stream: createGzip({ level: QUALITY, flush: constants.Z_SYNC_FLUSH }) };
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return { encoding, stream: createBrotliCompress({ params, flush: constants.BROTLI_OPERATION_FLUSH }) };
}
