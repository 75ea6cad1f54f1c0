import type { RefusedLine } from "#domain/addresses/read-address-map.ts";

const SHOWN = 50;

/** The lines of a table of addresses that are wrong, for people: the first fifty, and how many more. */
export function tellRefused(refused: RefusedLine[]): string[] {
  const lines = refused.slice(0, SHOWN).map(({ line, from, why }) => `Line ${line}: ${from} ${why}`);
  return refused.length > SHOWN ? [...lines, `… and ${refused.length - SHOWN} more (--json tells them all)`] : lines;
}
