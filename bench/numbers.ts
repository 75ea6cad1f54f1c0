/** The smallest value that at least `share` (0 to 1) of the values do not exceed. NaN when there are none. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The middle value, which one slow round does not move. */
export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** A number for a table: thousands apart, "–" where nothing could be measured. */
export function formatNumber(value: number | null, digits = 0): string {
  if (value === null || !Number.isFinite(value)) return "–";
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median with the least and the greatest value: "12.3 (11.0–14.2)". */
export function formatSpread(values: number[], digits = 0): string {
  if (values.length === 0) return "–";
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${formatNumber(median(values), digits)} (${formatNumber(least, digits)}–${formatNumber(most, digits)})`;
}
