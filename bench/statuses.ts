/** Counts an answer's status. */
export function countStatus(statuses: Map<number, number>, status: number): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
}

/** "308: 12, 404: 9,988", or a dash. Those that did not answer are counted as "none". */
export function formatStatuses(statuses: Map<number, number>): string {
  const counted = [...statuses].sort(([a], [b]) => a - b);
  return counted.map(([status, count]) => `${status || "none"}: ${count.toLocaleString("en")}`).join(", ") || "–";
}
