import { type Inline, newBlockId, parseBlock } from "#domain/articles/body/document.ts";
import { isSafeHref } from "#domain/articles/body/elements.ts";
import { toNfc } from "#lib/text.ts";

const COLUMNS = 12;
const ROWS = 200;
const SPAN = 50;

type Cell = { element: Element | null; isHead: boolean };

/** Makes blocks of the tables in pasted HTML. Returns how many stay what they were, because no block can hold them. */
export function readTables(root: ParentNode): number {
  let left = 0;
  for (const table of [...root.querySelectorAll("table")]) {
    // Of tables in tables the inner ones are looked at when it is their turn; what was taken out has no place any more.
    if (!table.isConnected || table.parentElement?.closest("table")) continue;
    const cells = gridOf(table);
    const isLayout = cells.length < 2 && (cells[0]?.length ?? 0) < 2;
    const block = isLayout || table.querySelector("table") ? null : blockOf(cells, captionOf(table));
    if (!block) {
      if (!isLayout) left += 1;
      continue;
    }
    const place = table.ownerDocument.createElement("div");
    place.dataset.bodyBlock = "table";
    place.dataset.json = block;
    table.replaceWith(place);
  }
  return left;
}

function captionOf(table: Element): string {
  return toNfc(table.querySelector("caption")?.textContent ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 1_000);
}

// The cells as they are seen, those that reach over several included.
function gridOf(table: HTMLTableElement): Cell[][] {
  const grid: Cell[][] = [];
  for (const [row, { cells }] of [...table.rows].slice(0, ROWS + 1).entries()) {
    let column = 0;
    for (const element of cells) {
      while (grid[row]?.[column]) column += 1;
      const [width, height] = [Math.min(element.colSpan, SPAN), Math.min(element.rowSpan, SPAN)];
      for (let down = 0; down < height; down++) {
        for (let across = 0; across < width; across++) {
          const line = grid[row + down] ?? [];
          grid[row + down] = line;
          const isFirst = down === 0 && across === 0;
          line[column + across] = { element: isFirst ? element : null, isHead: element.localName === "th" };
        }
      }
      column += width;
    }
  }
  return grid.slice(0, table.rows.length);
}

function blockOf(cells: Cell[][], caption: string): string | null {
  const columns = Math.max(...cells.map((line) => line.length));
  if (cells.length > ROWS || columns > COLUMNS || columns < 1) return null;
  const at = (line: Cell[], column: number) => line[column] ?? { element: null, isHead: false };
  const block = parseBlock({
    type: "table",
    attrs: {
      ...{ id: newBlockId(), caption, source: "", align: Array.from({ length: columns }, () => "start") },
      hasHeaderRow: (cells[0] ?? []).some(({ isHead }) => isHead) || isBold(cells[0] ?? []),
      hasHeaderColumn: cells.length > 1 && cells.slice(1).every((line) => at(line, 0).isHead),
    },
    content: cells.map((line) => ({
      type: "tableRow",
      attrs: { id: newBlockId() },
      content: Array.from({ length: columns }, (_, column) => {
        const content = inlinesOf(at(line, column).element);
        return { type: "tableCell", ...(content.length > 0 && { content }) };
      }),
    })),
  });
  return block && JSON.stringify(block).replaceAll("<", "\\u003c");
}

function isBold(line: Cell[]): boolean {
  const filled = line.filter(({ element }) => element?.textContent?.trim());
  return (
    filled.length > 0 && filled.every(({ element }) => element?.querySelector("b, strong, [style*='font-weight:700']"))
  );
}

function inlinesOf(cell: Element | null): Inline[] {
  if (!cell) return [];
  const found: Inline[] = [];
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = toNfc(node.textContent ?? "").replace(/\s+/g, " ");
    const isStart = found.length === 0;
    const words = isStart ? text.trimStart() : text;
    if (words) found.push({ type: "text", text: words, ...marksOf(node.parentElement, cell) });
  }
  const last = found.at(-1);
  if (last?.type === "text") last.text = last.text.trimEnd();
  return found.filter((inline) => inline.type !== "text" || inline.text !== "");
}

function marksOf(parent: Element | null, cell: Element) {
  const within = (selector: string) => {
    const found = parent?.closest(selector);
    return found && cell.contains(found) && found !== cell ? found : null;
  };
  const href = within("a[href]")?.getAttribute("href") ?? "";
  const marks = [
    ...(isSafeHref(href) && href ? [{ type: "link" as const, attrs: { href } }] : []),
    ...(within("b, strong") ? [{ type: "bold" as const }] : []),
    ...(within("i, em") ? [{ type: "italic" as const }] : []),
  ];
  return marks.length > 0 ? { marks } : {};
}
