import { askStatus, makeAgent } from "#bench/ask.ts";
import type { Bench } from "#bench/context.ts";
import { formatNumber, formatSpread } from "#bench/numbers.ts";
import { CONNECTIONS, type Turn, takeTurn } from "#bench/pages/take-turn.ts";
import { say } from "#bench/say.ts";
import { countStatus, formatStatuses } from "#bench/statuses.ts";
import { renderTable } from "#bench/table.ts";

/** Askers of pages that Next has to make: more than a process renders at once, so that it always has work. */
const ASKERS = 8;

type Disturbance = { name: string; nextPath: (() => string) | null };
type Disturbed = Disturbance & { turns: Turn[]; otherRates: number[]; statuses: Map<number, number> };

let count = 0;

// An address nobody ever had, and another each time: none is held. Of the form that articles have.
function coldPath(): string {
  count += 1;
  return `/chua-tung-co-${process.pid}-${count}`;
}

const DISTURBANCES: Disturbance[] = [
  { name: "alone", nextPath: null },
  { name: "sign-in page", nextPath: () => "/admin/dang-nhap" },
  { name: "cold addresses", nextPath: coldPath },
];

/** The article under load while others keep Next busy in the same program. */
export async function benchWhileRendering({ site, options, print }: Bench, path: string): Promise<void> {
  const rows: Disturbed[] = DISTURBANCES.map((kind) => ({ ...kind, turns: [], otherRates: [], statuses: new Map() }));
  for (let round = 0; round < options.rounds; round++) {
    say(`while Next renders: round ${round + 1} of ${options.rounds}`);
    for (const row of rows) {
      const disturbance = row.nextPath ? disturb(site.url, row.nextPath, row.statuses) : null;
      const turn = await takeTurn(site, path, options.seconds);
      row.turns.push(turn);
      if (disturbance) row.otherRates.push((await disturbance.end()) / turn.seconds);
    }
  }
  const head = ["while others ask for", "req/s", "p50 ms", "p99 ms", "their req/s", "their answers"];
  const cells = rows.map(({ name, turns, otherRates, statuses }) => [
    name,
    formatSpread(turns.map((turn) => turn.rate)),
    formatSpread(
      turns.map((turn) => turn.p50),
      2,
    ),
    formatSpread(
      turns.map((turn) => turn.p99),
      2,
    ),
    formatSpread(otherRates),
    formatStatuses(statuses),
  ]);
  const failed = rows.flatMap(({ turns }) => turns).reduce((sum, turn) => sum + turn.failed, 0);
  print(`\n### while Next renders: ${path}, ${CONNECTIONS} connections, beside ${ASKERS} askers\n`);
  print(renderTable(head, cells));
  if (failed > 0) print(`\nFailed answers of the article: ${formatNumber(failed)}.`);
}

/** Asks one address after another, until `end`, which returns how many were answered. */
function disturb(url: string, nextPath: () => string, statuses: Map<number, number>) {
  const agent = makeAgent(ASKERS);
  let isOver = false;
  let answered = 0;
  const askers = Array.from({ length: ASKERS }, async () => {
    while (!isOver) {
      countStatus(statuses, await askStatus(url + nextPath(), agent));
      answered += 1;
    }
  });
  return {
    end: async (): Promise<number> => {
      isOver = true;
      await Promise.all(askers);
      agent.destroy();
      return answered;
    },
  };
}
