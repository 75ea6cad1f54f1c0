/**
 * Lets a browser fetch a page of the paper while the pointer rests on a link to it. Not more than fetch: what it would
 * render ahead of time would be renderings that nobody may look at. Pictures and the newsroom are left alone.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: "/*" }, { not: { href_matches: ["/admin*", "/media/*"] } }] },
      eagerness: "moderate",
    },
  ],
});
