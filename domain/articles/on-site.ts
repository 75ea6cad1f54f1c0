/**
 * What readers may see: live editions, and none before its hour whatever else went wrong. The database's clock is not
 * asked here, so a process whose clock runs ahead shows a scheduled piece early by as much, never a draft.
 */
export function onSite() {
  return { isLive: true, firstPublishedAt: { lte: new Date() } };
}

/** How lists of articles run. */
export const LATEST_FIRST = [{ firstPublishedAt: "desc" }, { id: "desc" }] as const;
