import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { isDeskPreview, isSharedPreview } from "#domain/addresses/address.ts";
import { log } from "#lib/log.ts";
import { chooseEncoding, compress } from "#server/front/compress.ts";
import { wordsFor } from "#server/front/page-words.ts";
import { DESK_PREVIEW_SECURITY, type FlatHeaders, SHARED_PREVIEW_SECURITY } from "#server/front/security-headers.ts";
import { stripPage } from "#server/pages/strip-page.ts";

/** The security headers of an address at which something is seen before it is published; null for every other one. */
export function previewSecurity(url: string): FlatHeaders | null {
  const [path = ""] = url.split("?");
  if (isSharedPreview(path)) return SHARED_PREVIEW_SECURITY;
  return isDeskPreview(path) ? DESK_PREVIEW_SECURITY : null;
}

/** Whether an answer is a page, which is sent by `sendPreview`, and not a way to another one. */
export function isPage({ headers, statusCode = 0 }: IncomingMessage): boolean {
  return /^text\/html\b/.test(headers["content-type"] ?? "") && (statusCode < 300 || statusCode > 399);
}

/**
 * Sends a preview as readers are sent pages: without the framework's scripts, with our own, and with the status it asks
 * for. Nothing of it is held.
 */
export async function sendPreview(
  request: IncomingMessage,
  answer: IncomingMessage,
  response: ServerResponse,
  security: FlatHeaders,
): Promise<void> {
  const whole = await text(answer).catch(() => null);
  // Whoever asked has left, or the rendering process broke off: half a page is sent to nobody.
  if (whole === null) return void response.destroy();
  const page = stripPage(whole);
  if (!page) {
    // The address of a private one is a key, and stands in no log.
    log.error("a preview needs the framework's scripts, which reader pages do not have");
    const { status, headers, body } = wordsFor("unavailable");
    response.writeHead(status, headers).end(body);
    return;
  }
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const body = (await compress(Buffer.from(page.html)))[encoding];
  response.writeHead(page.status ?? answer.statusCode ?? 502, [
    ...security,
    ...["Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length), "Vary", "Accept-Encoding"],
    ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
  ]);
  response.end(request.method === "HEAD" ? undefined : body);
}
