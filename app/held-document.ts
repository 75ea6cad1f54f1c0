import { EVERYTHING_TAG } from "#domain/invalidations/tags.ts";

type More = {
  /** For how many seconds it is right where it changes by itself: asked for later, it is made anew first. */
  forS?: number;
  status?: number;
  /** Sent along: `link`, `x-robots-tag`. */
  headers?: Record<string, string>;
};

/** The answer of a route whose document the front holds like a page: as long as none of the tags goes stale. */
export function holdDocument(body: string | null, contentType: string, tags: string[], more: More = {}): Response {
  const { forS, status = body === null ? 404 : 200, headers = {} } = more;
  return new Response(body, {
    status,
    headers: {
      ...headers,
      ...(body === null ? {} : { "content-type": contentType }),
      ...(body === null && tags.length === 0 ? {} : { "surrogate-key": [EVERYTHING_TAG, ...tags].join(" ") }),
      ...(forS === undefined ? {} : { "cache-control": `s-maxage=${forS}, must-revalidate` }),
    },
  });
}

export const XML = "application/xml; charset=utf-8";
