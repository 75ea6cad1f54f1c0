type Wanted = { former: number; later: number; isWhole: boolean };

/** The address of a comparison of two versions, below the history's own. */
export function versionHref({ former, later, isWhole }: Wanted): string {
  return `?so=${former}&ban=${later}${isWhole ? "&het=1" : ""}`;
}
