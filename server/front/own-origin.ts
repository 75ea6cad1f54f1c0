import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may change anything: a browser says of every such request which page made it, and another site's
 * page cannot make it say otherwise. `siteOrigin` is the public address, which a proxy's `Host` need not be. Requests
 * that only read are always let through.
 */
export function isOwnRequest({ method = "GET", headers }: IncomingMessage, siteOrigin: string): boolean {
  return READING.has(method) || isOwnOrigin(headers, siteOrigin);
}

/** Whether a page of ours made a request, as far as its browser says so; a client that says nothing is nobody of ours. */
export function isOwnOrigin({ origin, host, ...headers }: IncomingHttpHeaders, siteOrigin: string): boolean {
  // A page that names itself to nobody (Referrer-Policy: no-referrer) has its browser say "null".
  if (origin === undefined || origin === "null") return headers["sec-fetch-site"] === "same-origin";
  return origin === siteOrigin || (URL.canParse(origin) && new URL(origin).host === host);
}
