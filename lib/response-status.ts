/**
 * Where a rendered page says which status its answer wants: the name of a meta tag. A held page cannot set a status, and
 * Next's own `notFound()` leaves the body to scripts, which readers do not have. Whoever holds the page reads the tag,
 * takes it out and answers so (server/cache-handler.ts); `next dev` holds nothing and answers 200.
 */
export const STATUS_META = "response-status";
