import { lookup } from "node:dns";
import { request as askPlainly, type RequestOptions } from "node:http";
import { request as askSecurely } from "node:https";
import { isIP, type LookupFunction } from "node:net";

/** What is posted: bytes of one media type, and who says it is us. */
export type Post = { contentType: string; body: string; userAgent: string };

/** What was answered: the status, and the header that says when to come again. */
export type Posted = { status: number; retryAfter: string | undefined };

const NOT_ALLOWED = "ENOTALLOWED";

/**
 * Posts to an address that somebody typed. Only IP addresses that `mayReach` says yes to are connected to, judged after
 * the name was looked up, so a name that leads inside leads nowhere. Redirects are not followed, and no answer is read but
 * its head.
 * @throws Error of which `isNotAllowed` or, after `limitMs`, `isTooLate` is true, or as the network has it.
 */
export function postOutside(
  url: URL,
  { contentType, body, userAgent }: Post,
  mayReach: (address: string) => boolean,
  limitMs: number,
): Promise<Posted> {
  const { promise, resolve, reject } = Promise.withResolvers<Posted>();
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A name that is an address already is not looked up by anybody.
  if (isIP(host) && !mayReach(host)) return Promise.reject(notAllowed(host));
  const options: RequestOptions = {
    method: "POST",
    agent: false,
    lookup: lookupAllowed(mayReach),
    signal: AbortSignal.timeout(limitMs),
    headers: {
      "content-type": contentType,
      "content-length": Buffer.byteLength(body),
      "user-agent": userAgent,
      connection: "close",
    },
  };
  const asked = (url.protocol === "https:" ? askSecurely : askPlainly)(url, options);
  asked.on("error", reject);
  asked.on("response", (answer) => {
    resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers["retry-after"] });
    // An answer that never ends is nobody's to wait for.
    answer.on("error", () => undefined).destroy();
  });
  asked.end(body);
  return promise;
}

/** Whether a post failed because its address leads where we may not go. */
export function isNotAllowed(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === NOT_ALLOWED;
}

/** Whether a post failed because no answer came in time. */
export function isTooLate(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

function lookupAllowed(mayReach: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const allowed = error ? [] : found.filter(({ address }) => mayReach(address));
      const [first] = allowed;
      if (!first) callback(error ?? notAllowed(hostname), "", 0);
      else if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function notAllowed(host: string): Error {
  return Object.assign(new Error(`${host} is not to be reached from here`), { code: NOT_ALLOWED });
}
