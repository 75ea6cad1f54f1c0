import { Agent, request as ask, type IncomingMessage } from "node:http";

/** How the front reaches the process that renders: where it listens, and by which address readers know the site. */
export type Upstream = { socketPath: string; siteUrl: URL; agent: Agent };

/** What the rendering process made of a page. */
export type Rendered = {
  status: number;
  body: Buffer;
  contentType: string;
  /** Where a 308 leads. */
  location: string | null;
  /** `Link`, which holds what Next preloads. */
  link: string | null;
  tags: string[];
  /** Next's own tag of this version, to ask with once more. */
  etag: string | null;
  /** `X-Robots-Tag`: what engines may do with a document that cannot say so itself. */
  robots: string | null;
} & Age;

/**
 * For how long Next calls its answer right, in ms: 0 when it knows that it is not, and is making a newer one. `isExact`: not
 * to be shown a moment longer while a newer one can be made (`must-revalidate`).
 */
type Age = { rightForMs: number; isExact: boolean };

/** The header by which the front says up to where in the outbox an answer must reach (server/web.ts). */
export const PLACE_HEADER = "x-toasoan-place";

/** The header of a page that is out of date, shown because nothing newer can be made (server/pages/cache-handler.ts). */
export const HELD_OVER_HEADER = "x-toasoan-held-over";

const HELD_OVER_MS = 5_000;
const MOST_BYTES = 16 * 1024 ** 2;

/** Opens the way to the rendering process, with connections that stay. */
export function openUpstream(socketPath: string, siteUrl: string): Upstream {
  return { socketPath, siteUrl: new URL(siteUrl), agent: new Agent({ keepAlive: true, maxSockets: 128 }) };
}

/**
 * Asks for a page as nobody in particular: no header of any reader is passed on, so none can colour what all are shown.
 * Without a body when it still is what `etag` names.
 * @throws when there is no whole answer within `limitMs`, or the answer is one of failure (5xx).
 */
export async function render(
  { socketPath, siteUrl, agent }: Upstream,
  path: string,
  { place, etag, limitMs }: { place: string | null; etag: string | null; limitMs: number },
): Promise<Rendered | Age> {
  const { promise, resolve, reject } = Promise.withResolvers<Rendered | Age>();
  const asked = ask({
    socketPath,
    agent,
    path,
    headers: {
      host: siteUrl.host,
      "x-forwarded-proto": siteUrl.protocol.slice(0, -1),
      "x-forwarded-for": "127.0.0.1",
      ...(place === null ? {} : { [PLACE_HEADER]: place }),
      ...(etag === null ? {} : { "if-none-match": etag }),
    },
    signal: AbortSignal.timeout(limitMs),
  });
  asked.on("error", reject);
  asked.on("response", (answer) => {
    if (answer.statusCode === 304) {
      answer.resume();
      resolve(ageOf(answer));
      return;
    }
    readWhole(answer).then((body) => resolve(toRendered(answer, body)), reject);
  });
  asked.end();
  const rendered = await promise;
  if ("status" in rendered && rendered.status >= 500) throw new Error(`${path} answered ${rendered.status}`);
  return rendered;
}

async function readWhole(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error("a page of more than 16 MB");
    parts.push(part);
  }
  if (!answer.complete) throw new Error("the answer broke off");
  return Buffer.concat(parts);
}

function ageOf({ headers }: IncomingMessage): Age {
  if (headers["x-nextjs-cache"] === "STALE") return { rightForMs: 0, isExact: false };
  if (headers[HELD_OVER_HEADER] !== undefined) return { rightForMs: HELD_OVER_MS, isExact: false };
  // A slot that opens, a setting whose day comes: what changes by itself says when, through `hold(…, until)`.
  const caching = headers["cache-control"] ?? "";
  const seconds = /s-maxage=(\d+)/.exec(caching)?.[1];
  if (seconds === undefined) return { rightForMs: Number.POSITIVE_INFINITY, isExact: false };
  return { rightForMs: Number(seconds) * 1_000, isExact: caching.includes("must-revalidate") };
}

function toRendered(answer: IncomingMessage, body: Buffer): Rendered {
  const { statusCode = 500, headers } = answer;
  const { location, link, etag } = headers;
  return {
    status: statusCode,
    body,
    contentType: headers["content-type"] ?? "text/html; charset=utf-8",
    // Next repeats what the page and the answer both set.
    location: location ?? null,
    link:
      link === undefined
        ? null
        : [
            ...new Set(
              [link]
                .flat()
                .join(", ")
                .split(/,\s*(?=<)/),
            ),
          ].join(", "),
    tags: String(headers["surrogate-key"] ?? "")
      .split(/[\s,]+/)
      .filter((tag) => tag !== ""),
    etag: etag ?? null,
    robots: [headers["x-robots-tag"]].flat().join(", ") || null,
    ...ageOf(answer),
  };
}
