import type { Finding } from "#domain/house-style/finding.ts";
import type { HouseStyle } from "#domain/house-style/house-style.ts";

/** Who stands for what the paper's style says, by entry: whoever wrote it last, and when (UTC). */
export type StyleOwners = Record<string, { personId: string; at: string }>;

/** The same for a screen: names. */
export type OwnerNames = Record<string, { name: string; at: Date }>;

/** The owners of a style that takes the place of another: who changes or adds an entry stands for it from then on. */
export function ownersAfter(
  owners: StyleOwners,
  former: HouseStyle,
  style: HouseStyle,
  owner: StyleOwners[string],
): StyleOwners {
  const before = entriesOf(former);
  const kept = [...entriesOf(style)].flatMap(([key, value]): [string, StyleOwners[string]][] => {
    if (before.get(key) !== value) return [[key, owner]];
    return owners[key] ? [[key, owners[key]]] : [];
  });
  return Object.fromEntries(kept);
}

/** Who stands for what was found: for the word in the paper's list, else for the rule; null for the program's own. */
export function ownerOfFinding(names: OwnerNames, { rule, words }: Pick<Finding, "rule" | "words">): string | null {
  const own = rule === "tone" ? names.tone : names[entryKey(rule, words)];
  return (own ?? names[entryKey("weight", rule)])?.name ?? null;
}

function entryKey(kind: string, subject: string): string {
  return `${kind} ${subject.normalize("NFC").toLowerCase()}`;
}

/** Everything a person can stand for in a style, and what it says. */
function entriesOf({ tone, severities, acronyms, terms, banned }: HouseStyle): Map<string, string> {
  return new Map([
    ["tone", tone],
    ...Object.entries(severities).map(([rule, weight]): [string, string] => [entryKey("weight", rule), weight]),
    ...acronyms.map(({ short, full }): [string, string] => [entryKey("acronym", short), full]),
    ...terms.map(({ wrong, right }): [string, string] => [entryKey("term", wrong), right]),
    ...banned.map(({ term, instead }): [string, string] => [entryKey("banned", term), instead]),
  ]);
}
