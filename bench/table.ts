/** A markdown table whose columns are also even to the eye: words to the left in the first, numbers to the right. */
export function renderTable(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  const line = (cells: string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column === 0)).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

function pad(text: string, width: number, isLeft: boolean): string {
  return isLeft ? text.padEnd(width) : text.padStart(width);
}
