import { formatNumber, percentile } from "#bench/numbers.ts";
import type { Change, Sighting } from "#bench/publish/surfaces.ts";
import { renderTable } from "#bench/table.ts";

const HEAD = ["surface", "site", "changes", "p50 ms", "p95 ms", "max ms", "never"];

/** Tables of how long changes took to be seen: publishes by surface and site, withdrawals, and until all showed them. */
export function renderSightings(changes: Change[]): string {
  const published = changes.filter(({ kind }) => kind === "publish" || kind === "publish again");
  const withdrawn = changes.filter(({ kind }) => kind === "unpublish" || kind === "retract");
  return [
    `${published.length} publishes, ms from the commit until the surface shows it:\n`,
    renderTable(HEAD, [...rowsOf(published), ...wholeRows(published)]),
    `\n${withdrawn.length} withdrawals (404 or 410 at the address, gone from the lists):\n`,
    renderTable(HEAD, [...rowsOf(withdrawn), ...wholeRows(withdrawn)]),
  ].join("\n");
}

function rowsOf(changes: Change[]): string[][] {
  const sightings = changes.flatMap((change) => change.sightings);
  const groups = Map.groupBy(sightings, ({ name, site }) => `${name} ${site}`);
  return [...groups.values()]
    .map((group) => row(group[0]?.name ?? "", group[0]?.site ?? "", group))
    .sort(([a = ""], [b = ""]) => order(a) - order(b));
}

function order(name: string): number {
  return ["article", "index", "section", "topic", "author"].indexOf(name);
}

/** All surfaces together, and for each kind of change the surface that was last. */
function wholeRows(changes: Change[]): string[][] {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  return [
    row(
      "every surface",
      "A+B",
      changes.flatMap((change) => change.sightings),
    ),
    ...[...kinds].map(([kind, group]) => row(`${kind}: until all show it`, "A+B", group.map(lastOf))),
    row("until all show it", "A+B", changes.map(lastOf)),
  ];
}

function lastOf({ kind, sightings }: Change): Sighting {
  const times = sightings.map(({ ms }) => ms);
  const ms = times.includes(null) ? null : Math.max(...times.map(Number));
  return { site: "A+B", name: kind, ms };
}

function row(name: string, site: string, sightings: Sighting[]): string[] {
  const times = sightings.map(({ ms }) => ms ?? Number.POSITIVE_INFINITY);
  const never = sightings.filter(({ ms }) => ms === null).length;
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => formatNumber(percentile(times, share)));
  return [name, site, String(sightings.length), p50 ?? "", p95 ?? "", most ?? "", String(never)];
}
