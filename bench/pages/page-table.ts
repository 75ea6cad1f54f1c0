import { ask, makeAgent } from "#bench/ask.ts";
import type { HeldPage } from "#bench/contenders/contender.ts";
import { formatNumber, formatSpread, median } from "#bench/numbers.ts";
import type { Turn } from "#bench/pages/take-turn.ts";
import { renderTable } from "#bench/table.ts";

/** A contender's turns at one page, and the bytes of an answer with its headers. */
type PageRow = { name: string; turns: Turn[]; wireBytes: number };

/** All turns at one page. */
export type PageResult = { name: string; page: HeldPage; rows: PageRow[] };

const HEAD = [
  "server",
  "req/s",
  "p50 ms",
  "p99 ms",
  "CPU µs/req",
  "RSS MB",
  "bytes/resp",
  "× nginx",
  "× next",
  "× next gz",
];

/** The bytes one answer takes on a connection that stays open, headers included. */
export async function measureWire(url: string): Promise<number> {
  const agent = makeAgent(1);
  await ask(url, agent);
  const { wireBytes } = await ask(url, agent);
  agent.destroy();
  return wireBytes;
}

/** A page's table. The ratios are of medians, to nginx (else bare node:http) and to `next start` without and with gzip. */
export function renderPageTable({ name, page, rows }: PageResult): string {
  const nginx = rateOf(rows, "nginx") ?? rateOf(rows, "bare");
  const ratios = [nginx, rateOf(rows, "next start"), rateOf(rows, "next start, gzip")];
  const table = renderTable(
    HEAD,
    rows.map((row) => {
      const rate = median(row.turns.map((turn) => turn.rate));
      return [
        row.name,
        formatSpread(row.turns.map((turn) => turn.rate)),
        formatSpread(
          row.turns.map((turn) => turn.p50),
          2,
        ),
        formatSpread(
          row.turns.map((turn) => turn.p99),
          2,
        ),
        formatSpread(known(row.turns.map((turn) => turn.cpuUs)), 1),
        formatNumber(median(known(row.turns.map((turn) => turn.residentMb)))),
        formatNumber(row.wireBytes),
        ...ratios.map((base) => (base ? formatNumber(rate / base, 2) : "–")),
      ];
    }),
  );
  const sizes = `${formatNumber(page.brotli.length)} bytes in brotli, ${formatNumber(page.plain.length)} plain`;
  return `\n### ${name}: ${page.path} (${sizes})\n\n${table}${failures(rows)}`;
}

function rateOf(rows: PageRow[], name: string): number | null {
  // nginx has its version behind its name; the two of Next are told apart by their whole names.
  const row = rows.find((one) => one.name === name || one.name.split(" ")[0] === name);
  return row ? median(row.turns.map((turn) => turn.rate)) : null;
}

function known(values: (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function failures(rows: PageRow[]): string {
  const lines = rows
    .map((row) => ({ name: row.name, failed: row.turns.reduce((sum, turn) => sum + turn.failed, 0) }))
    .filter(({ failed }) => failed > 0)
    .map(({ name, failed }) => `${name}: ${formatNumber(failed)} answers of 400 and above or broken connections.`);
  return lines.length > 0 ? `\n\n${lines.join("\n")}` : "";
}
