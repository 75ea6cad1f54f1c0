import type { LeftEntry } from "#domain/house-style/finding.ts";
import { DEFAULT_STYLE, HouseStyle, type StyleRule } from "#domain/house-style/house-style.ts";
import type { StyleOwners } from "#domain/house-style/owners.ts";
import type { Tx } from "#lib/db.ts";

/** The style in force and its version; version 0 is the program's own. */
export type CurrentStyle = { version: number; style: HouseStyle };

/** Reads the paper's style. A rule that the program learned since it was written weighs what it does by default. */
export async function readStyle(tx: Pick<Tx, "houseStyle">): Promise<CurrentStyle> {
  const row = await tx.houseStyle.findFirst({ select: { version: true, style: true } });
  if (!row) return { version: 0, style: DEFAULT_STYLE };
  const stored = row.style as Partial<HouseStyle>;
  const severities: Record<StyleRule, string> = { ...DEFAULT_STYLE.severities, ...stored.severities };
  return { version: row.version, style: HouseStyle.parse({ ...stored, severities }) };
}

/** Who stands for what the style in force says. */
export async function readOwners(tx: Pick<Tx, "houseStyle">): Promise<StyleOwners> {
  const row = await tx.houseStyle.findFirst({ select: { owners: true } });
  // `changeStyle` wrote it: its shape is its own.
  return (row?.owners ?? {}) as StyleOwners;
}

/** What somebody decided to leave in an article, the newest last. */
export async function readLeft(tx: Pick<Tx, "leftFinding">, articleId: string): Promise<LeftEntry[]> {
  const rows = await tx.leftFinding.findMany({
    where: { articleId },
    select: { key: true, reason: true, overrides: true, at: true, leftBy: { select: { name: true } } },
    orderBy: [{ at: "asc" }, { key: "asc" }],
  });
  return rows.map(({ leftBy, ...entry }) => ({ ...entry, by: leftBy?.name ?? null }));
}
