import { LRUCache } from "lru-cache";

/** What a plain reading request asks for: the raw path with its query, and three headers as they came. */
export type PlainGet = { path: string; headers: PlainHeaders };

/** The headers that decide which form of a held page is sent. */
export type PlainHeaders = { accepts: string | undefined; knows: string | undefined; since: string | undefined };

const START = "GET /";
const END = "\r\n\r\n";
const VERSION = " HTTP/1.1";
const MOST_BYTES = 4_096;
const FIELD = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\x20-\x7e\t]*?)[ \t]*$/;
const PATH = /^\/[\x21-\x7e]*$/;

// With one of these a request is more than reading a page: a body, a part, a condition, another protocol.
const NOT_PLAIN = new Set([
  ...["content-length", "transfer-encoding", "expect", "upgrade", "http2-settings", "te", "trailer"],
  ...["range", "if-range", "if-match", "if-unmodified-since", "proxy-connection"],
]);

// A connection repeats its headers letter for letter: what was read once is not read again.
const blocks = new LRUCache<string, PlainHeaders | "other">({ max: 2_000 });

/**
 * Reads a chunk that is exactly one plain GET of HTTP/1.1, whole and without a body. Null for everything else, be it
 * another method, half a request, two at once, or whatever is not strictly formed (RFC 9112): Node's own parser gets it.
 */
export function readPlainGet(chunk: Buffer): PlainGet | null {
  if (chunk.length > MOST_BYTES) return null;
  const text = chunk.toString("latin1");
  if (!text.startsWith(START) || text.indexOf(END) !== text.length - END.length) return null;
  const lineEnd = text.indexOf("\r\n");
  const pathEnd = lineEnd - VERSION.length;
  if (!text.startsWith(VERSION, pathEnd)) return null;
  const path = text.slice(START.length - 1, pathEnd);
  const block = text.slice(lineEnd + 2, -END.length);
  const known = blocks.get(block) ?? remember(block);
  return known === "other" || !PATH.test(path) ? null : { path, headers: known };
}

function remember(block: string): PlainHeaders | "other" {
  const read = readHeaders(block);
  blocks.set(block, read);
  return read;
}

function readHeaders(block: string): PlainHeaders | "other" {
  const fields = readFields(block);
  if (!fields || [...fields.keys()].some((name) => NOT_PLAIN.has(name))) return "other";
  const connection = fields.get("connection");
  if (!fields.get("host") || (connection !== undefined && connection.toLowerCase() !== "keep-alive")) return "other";
  return {
    accepts: fields.get("accept-encoding"),
    knows: fields.get("if-none-match"),
    since: fields.get("if-modified-since"),
  };
}

/** The headers of a block by their names in lower case; null when one is badly formed, or stands twice. */
export function readFields(block: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const line of block.split("\r\n")) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined) return null;
    const key = name.toLowerCase();
    if (fields.has(key)) return null;
    fields.set(key, value);
  }
  return fields;
}
