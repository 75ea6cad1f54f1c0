import type { ByteRange } from "#lib/media-store.ts";

/** A file to be sent: what it is, how long, its version, and where its bytes come from. */
export type SentFile = {
  contentType: string;
  size: number;
  /** With its quotes: `"abc"`. */
  etag: string;
  read(range?: ByteRange): ReadableStream<Uint8Array>;
};

/** What of a request decides how a file is sent. */
export type FileRequest = Pick<Request, "method" | "headers">;

// Opened by itself, a file is an inert document: no script, no plug-in, no frame, no origin.
const INERT = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
};

/**
 * The answer to GET or HEAD for a file that never changes: 200, 206 for one range, 304 for a version the client has,
 * 416 for a range beyond the end. More than one range at once is answered with the whole, as RFC 9110 allows.
 */
export function respondWithFile(request: FileRequest, file: SentFile): Response {
  const headers = new Headers({
    ...INERT,
    "content-type": file.contentType,
    "cache-control": "public, max-age=31536000, immutable",
    "accept-ranges": "bytes",
    etag: file.etag,
  });
  if (isKnown(request.headers.get("if-none-match"), file.etag)) return new Response(null, { status: 304, headers });
  const range = wantedRange(request, file);
  if (range === "beyond") {
    headers.set("content-range", `bytes */${file.size}`);
    headers.set("cache-control", "no-store");
    return new Response(null, { status: 416, headers });
  }
  const length = range ? range.end - range.start + 1 : file.size;
  headers.set("content-length", String(length));
  if (range) headers.set("content-range", `bytes ${range.start}-${range.end}/${file.size}`);
  const body = request.method === "HEAD" ? null : file.read(range ?? undefined);
  return new Response(body, { status: range ? 206 : 200, headers });
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

function wantedRange(request: FileRequest, file: SentFile): ByteRange | "beyond" | null {
  const wanted = request.headers.get("range");
  const ifRange = request.headers.get("if-range");
  if (request.method !== "GET" || wanted === null || (ifRange !== null && ifRange !== file.etag)) return null;
  return parseRange(wanted, file.size);
}

/** Reads a Range header: null when it is none we serve in part, "beyond" when the file ends before it. */
export function parseRange(header: string, size: number): ByteRange | "beyond" | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header.trim());
  if (!match) return null;
  const [first, last] = [match[1], match[2]];
  if (!first && !last) return null;
  if (!first) {
    const length = Math.min(Number(last), size);
    return length === 0 ? "beyond" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last ? Math.min(Number(last), size - 1) : size - 1;
  if (last && Number(last) < start) return null;
  return start >= size ? "beyond" : { start, end };
}
