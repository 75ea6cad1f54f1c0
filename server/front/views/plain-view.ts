import { VIEW_PATH } from "#domain/addresses/address.ts";
import { readFields } from "#server/front/plain-get.ts";

/** A view as a browser sends it: headers by their names in lower case, and the body as it came. */
export type PlainView = { headers: Record<string, string>; body: string };

const START = `POST ${VIEW_PATH} HTTP/1.1\r\n`;
const END = "\r\n\r\n";
const MOST_BYTES = 4_096;
const P = 0x50;
// With one of these a request is more than a few letters that are all there.
const NOT_PLAIN = ["transfer-encoding", "expect", "upgrade", "http2-settings", "te", "trailer", "proxy-connection"];

/**
 * Reads a chunk that is exactly one view, whole with its body. Null for everything else, and for whatever is not
 * strictly formed (RFC 9112): Node's own parser gets it.
 */
export function readPlainView(chunk: Buffer): PlainView | null {
  if (chunk[0] !== P || chunk.length > MOST_BYTES) return null;
  const text = chunk.toString("latin1");
  const end = text.indexOf(END);
  if (!text.startsWith(START) || end < START.length) return null;
  const fields = readFields(text.slice(START.length, end));
  const body = text.slice(end + END.length);
  if (!fields?.get("host") || fields.get("content-length") !== String(body.length)) return null;
  if (NOT_PLAIN.some((name) => fields.has(name))) return null;
  const connection = fields.get("connection");
  if (connection !== undefined && connection.toLowerCase() !== "keep-alive") return null;
  return { headers: Object.fromEntries(fields), body };
}
