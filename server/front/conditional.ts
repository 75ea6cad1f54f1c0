// The one form in which dates are sent, and by far the commonest in which they come back: "Sun, 22 Nov 2026 08:56:00 GMT".
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Whether a client has the version it asks about. `If-None-Match` compares weakly (RFC 9110, 13.1.2), so a proxy that
 * turned our strong tag into a weak one still gets its 304.
 */
export function hasVersion(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  return ifNoneMatch.split(",").some((tag) => {
    const given = tag.trim().replace(/^W\//, "");
    return given === "*" || given === etag;
  });
}

/**
 * Whether what changed at `changedAt` (ms) has not changed since the time a client names in `If-Modified-Since`. What is no
 * date asks nothing (RFC 9110, 13.1.3).
 */
export function isSince(ifModifiedSince: string | undefined, changedAt: number | null): boolean {
  if (ifModifiedSince === undefined || changedAt === null) return false;
  const since = HTTP_DATE.test(ifModifiedSince) ? Date.parse(ifModifiedSince) : Number.NaN;
  return since >= changedAt;
}
