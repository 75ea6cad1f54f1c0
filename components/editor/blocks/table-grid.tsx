import { Minus, Plus } from "lucide-react";
import type { ClipboardEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { controlClass } from "#components/ui/field.tsx";
import type { BlockForm } from "./block-form.ts";

type TableGridProps = Pick<BlockForm, "cells" | "heads"> & {
  onChange: (changes: Partial<Pick<BlockForm, "cells" | "heads">>) => void;
};

const MOST_COLUMNS = 12;
const MOST_ROWS = 200;

/** The cells of a table. What comes from a spreadsheet is spread over them from where it is pasted. */
export function TableGrid({ cells, heads, onChange }: TableGridProps) {
  const t = useTranslations("blocks.form");
  const columns = cells[0]?.length ?? 0;
  const setCells = (next: string[][]) => onChange({ cells: next });

  function set(row: number, column: number, value: string): void {
    setCells(
      cells.map((line, at) => (at === row ? line.map((cell, index) => (index === column ? value : cell)) : line)),
    );
  }

  function paste(event: ClipboardEvent, row: number, column: number): void {
    const lines = event.clipboardData
      .getData("text/plain")
      .replace(/\r?\n$/, "")
      .split(/\r?\n/);
    const pasted = lines.map((line) => line.split("\t"));
    if (pasted.length < 2 && (pasted[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    const width = Math.min(Math.max(columns, column + Math.max(...pasted.map((line) => line.length))), MOST_COLUMNS);
    const height = Math.min(Math.max(cells.length, row + pasted.length), MOST_ROWS);
    setCells(
      Array.from({ length: height }, (_, at) =>
        Array.from(
          { length: width },
          (_, index) => pasted[at - row]?.[index - column]?.trim() ?? cells[at]?.[index] ?? "",
        ),
      ),
    );
  }

  const grow = {
    row: () => setCells([...cells, Array.from({ length: columns }, () => "")]),
    column: () => setCells(cells.map((line) => [...line, ""])),
  };
  const shrink = {
    row: () => setCells(cells.slice(0, -1)),
    column: () => setCells(cells.map((line) => line.slice(0, -1))),
  };
  const canGrow = { row: cells.length < MOST_ROWS, column: columns < MOST_COLUMNS };
  const canShrink = { row: cells.length > 1, column: columns > 1 };

  return (
    <div className="grid gap-2">
      <p className="text-xs text-ink-3">{t("tableHint")}</p>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse">
          <tbody>
            {cells.map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone.
              <tr key={row}>
                {line.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: so are cells.
                  <td key={column} className="min-w-24 p-0.5">
                    <input
                      aria-label={t("cell", { row: row + 1, column: column + 1 })}
                      value={cell}
                      onChange={({ target }) => set(row, column, target.value)}
                      onPaste={(event) => paste(event, row, column)}
                      className={`${controlClass} ${(heads.row && row === 0) || (heads.column && column === 0) ? "font-semibold" : ""}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap gap-x-4">
        {(["row", "column"] as const).map((what) => (
          <label key={what} className="inline-flex min-h-(--target) items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={heads[what]}
              onChange={({ target }) => onChange({ heads: { ...heads, [what]: target.checked } })}
              className="size-4.5 accent-(--color-accent-solid)"
            />
            {t(what === "row" ? "headRow" : "headColumn")}
          </label>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {(["row", "column"] as const).map((what) => (
          <span key={what} className="flex items-center gap-1 text-sm">
            {t(what)}
            <Button
              size="small"
              icon
              aria-label={t(what === "row" ? "removeRow" : "removeColumn")}
              disabled={!canShrink[what]}
              onClick={shrink[what]}
            >
              <Minus aria-hidden="true" />
            </Button>
            <Button
              size="small"
              icon
              aria-label={t(what === "row" ? "addRow" : "addColumn")}
              disabled={!canGrow[what]}
              onClick={grow[what]}
            >
              <Plus aria-hidden="true" />
            </Button>
          </span>
        ))}
      </div>
    </div>
  );
}
