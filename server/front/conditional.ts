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
