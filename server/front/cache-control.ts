// Browsers ask every time and mostly get 304. Shared caches may keep a page for two seconds and show it for eight more
// while they ask again: ten seconds after a retraction nobody shows it. Only while we do not answer at all may they go on
// for a day. Next's own default lets them keep a page for a year.
const SHARED = "stale-while-revalidate=8, stale-if-error=86400";

/** For what is there, has moved, or is gone. */
export const PAGE_CACHING = `public, max-age=0, must-revalidate, s-maxage=2, ${SHARED}`;

/** For what is not there, or not yet: a shared cache keeps it for a second, against floods. */
export const LOST_CACHING = "public, max-age=0, must-revalidate, s-maxage=1";

/** For files whose name changes with their content. */
export const FOR_EVER = "public, max-age=31536000, immutable";

/** For files that keep their name. */
export const FOR_AN_HOUR = "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400";
