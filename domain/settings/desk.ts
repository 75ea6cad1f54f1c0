import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { type SettingKey, SettingsSchema } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";

/** A statement about the paper: from when it is true, and who made it; null for the program itself. */
type Statement = { value: string; validFrom: Date; setBy: string | null };

/** A fact of the paper with all that was ever stated of it, newest first; nothing where the default is in force. */
export type SettingHistory = { key: SettingKey; statements: Statement[] };

/** Every fact that the paper can state, with its history. @throws AppError FORBIDDEN */
export async function listSettings(actor: Actor): Promise<SettingHistory[]> {
  assertMay(actor, "setting.change");
  const rows = await db.setting.findMany({
    orderBy: [{ validFrom: "desc" }, { id: "desc" }],
    select: { key: true, value: true, validFrom: true, setBy: { select: { name: true } } },
  });
  return SettingsSchema.keyof().options.map((key) => ({
    key,
    statements: rows
      .filter((row) => row.key === key)
      .map(({ value, validFrom, setBy }) => ({ value: String(value), validFrom, setBy: setBy?.name ?? null })),
  }));
}
