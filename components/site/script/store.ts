/** A line of a list that is kept in this browser: what it says of the page at `path`. */
export type Kept = { path: string };

/** What is kept under a name; null where nothing is, or where the browser forbids it. */
export function readText(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or with null forgets it. A full or forbidden store keeps nothing, and nobody is told. */
export function keepText(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // What cannot be kept is not missed before the next visit.
  }
}

/**
 * The lines of a kept list that are whole. What is stored is anybody's to have changed: whatever is no line is left out,
 * and a path is one of this paper or nothing.
 */
export function parseList<Line extends Kept>(text: string | null, isWhole: (line: Partial<Line>) => unknown): Line[] {
  try {
    const lines: unknown = JSON.parse(text ?? "");
    return (lines as Line[]).filter(
      (line) => typeof line?.path === "string" && /^\/[\w-]+$/.test(line.path) && isWhole(line),
    );
  } catch {
    return [];
  }
}

/** The list without what it said of this path, and with the new line first, where there is one; bounded. */
export function withLine<Line extends Kept>(list: Line[], path: string, line: Line | null, most: number): Line[] {
  const others = list.filter((other) => other.path !== path);
  return (line ? [line, ...others] : others).slice(0, most);
}
