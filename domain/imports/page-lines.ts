import { toLine, toNfc } from "#lib/text.ts";

/** A line of a page that says something, and how many empty lines stand before it. */
export type PageLine = { text: string; gap: number };

// Lines that an editor or a mail program broke at its window's edge.
const WRAPPED = { min: 50, max: 100 };

/** The lines of a page that say something. White space of any kind at the ends of a line is not kept. */
export function readLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let gap = 0;
  for (const raw of toNfc(text).split(/[\n\u2028\u2029]/)) {
    const line = toLine(raw);
    if (/^[\s\u200B-\u200D\u2060]*$/.test(line)) {
      gap += 1;
    } else {
      lines.push({ text: line, gap: lines.length === 0 ? 0 : gap });
      gap = 0;
    }
  }
  return lines;
}

/**
 * Joins lines that follow each other without an empty line when they are one paragraph broken at a width: all but the
 * last nearly as long, none longer than that width, and some ending within a sentence. Others stay paragraphs of their
 * own.
 */
export function joinWrapped(lines: PageLine[]): { lines: PageLine[]; joined: boolean } {
  const result: PageLine[] = [];
  let joined = false;
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (lines[end]?.gap === 0) end += 1;
    const run = lines.slice(start, end);
    if (isWrapped(run)) {
      result.push({ text: run.map(({ text }) => text).join(" "), gap: run[0]?.gap ?? 0 });
      joined = true;
    } else {
      result.push(...run);
    }
    start = end;
  }
  return { lines: result, joined };
}

function isWrapped(run: PageLine[]): boolean {
  const broken = run.slice(0, -1);
  return (
    broken.length > 0 &&
    run.every(({ text }) => text.length <= WRAPPED.max) &&
    broken.every(({ text }) => text.length >= WRAPPED.min) &&
    broken.some(({ text }) => /[\p{L}\p{N},]$/u.test(text))
  );
}
