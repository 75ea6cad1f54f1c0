import { markOf } from "#components/article/body/block-mark.ts";
import { InlineContent } from "#components/article/body/inline.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import type { Translate } from "#lib/messages.ts";

type Table = BlockOf<"table">;
type Props = {
  block: Table;
  /** Classes that let it stand out of the column. */
  hang: string;
  t: Translate;
};

const ALIGN = { start: "", center: "text-center", number: "text-end" };

// More columns than this do not fit on a phone: it shows a part of them, cut by the edge of the screen, so that one sees
// that they go on.
const COLUMNS_ON_A_PHONE = 4;

/** A table. One that is wider than the page is moved within its frame, by keys as well, and never moves the page. */
export function TableBlock({ block, hang, t }: Props) {
  const { id, caption, source, align } = block.attrs;
  const isWide = align.length > COLUMNS_ON_A_PHONE;
  const name = caption ? { "aria-labelledby": `${id}-c` } : { "aria-label": t("blocks.reader.table") };
  return (
    <div id={id} {...markOf(block)} className={hang}>
      {/* biome-ignore lint/a11y/useSemanticElements: a section wants a heading, and the caption is the table's. */}
      <div
        role="region"
        {...name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
        tabIndex={0}
        className={`@container overflow-x-auto print:overflow-visible ${isWide ? "max-sm:-me-(--edge)" : ""}`}
      >
        <table className="cells">
          {caption ? <caption id={`${id}-c`}>{caption}</caption> : null}
          <TableRows {...block} />
        </table>
      </div>
      {source ? <p className="note pt-2">{source}</p> : null}
    </div>
  );
}

function TableRows({ attrs: { hasHeaderRow, hasHeaderColumn, align }, content }: Pick<Table, "attrs" | "content">) {
  // A header with nothing below it heads nothing.
  const hasHead = hasHeaderRow && content.length > 1;
  const [head, ...rest] = content;
  const rows = hasHead ? rest : content;
  const cellsOf = (row: Table["content"][number], scopeOf: (column: number) => "col" | "row" | null) =>
    row.content.map((cell, column) => {
      const scope = scopeOf(column);
      const Cell = scope ? "th" : "td";
      const way = align[column] ?? "start";
      // A number is never broken; the words above it may be.
      const whole = way === "number" && scope !== "col" ? "whitespace-nowrap" : "";
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places.
        <Cell key={column} scope={scope ?? undefined} className={`${ALIGN[way]} ${whole}`.trim() || undefined}>
          <InlineContent content={cell.content} />
        </Cell>
      );
    });
  return (
    <>
      {hasHead && head ? (
        <thead>
          <tr>{cellsOf(head, () => "col")}</tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map((row) => (
          <tr key={row.attrs.id}>{cellsOf(row, (column) => (hasHeaderColumn && column === 0 ? "row" : null))}</tr>
        ))}
      </tbody>
    </>
  );
}
