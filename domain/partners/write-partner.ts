import { readSettings } from "#domain/settings/read-settings.ts";
import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import type { PartnerRules } from "./partner.ts";

/** The columns of an agreement's rules, without its sections. */
export function partnerColumns({ sectionIds: _apart, ...columns }: PartnerRules) {
  return columns;
}

/**
 * What the paper asks of every agreement. @throws AppError INVALID_INPUT for less delay than the paper's least one, and
 * for a section that is not there.
 */
export async function assertRules(tx: Tx, { delayMinutes, sectionIds }: PartnerRules, now: Date): Promise<void> {
  const { partnerDelay } = await readSettings(tx, now);
  if (delayMinutes < Number(partnerDelay)) {
    throw new AppError("INVALID_INPUT", `less than ${partnerDelay} minutes`, { field: "delayMinutes" });
  }
  const count = await tx.section.count({ where: { id: { in: sectionIds } } });
  if (count < sectionIds.length) throw new AppError("INVALID_INPUT", "no such section", { field: "sectionIds" });
}

/** What the record says of an agreement: its rules, and never its address. */
export function auditDetail({ startsAt, endsAt, ...rules }: PartnerRules) {
  return { ...rules, startsAt: startsAt.toISOString(), endsAt: endsAt?.toISOString() ?? null };
}
