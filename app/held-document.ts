import { EVERYTHING_TAG } from "#domain/invalidations/tags.ts";

/**
 * The answer of a route whose document the front holds like a page: as long as none of the tags goes stale, `forS`
 * seconds at most where it changes by itself.
 */
export function holdDocument(body: string | null, contentType: string, tags: string[], forS?: number): Response {
  if (body === null) return new Response(null, { status: 404 });
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "surrogate-key": [EVERYTHING_TAG, ...tags].join(" "),
      ...(forS === undefined ? {} : { "cache-control": `s-maxage=${forS}` }),
    },
  });
}

export const XML = "application/xml; charset=utf-8";
