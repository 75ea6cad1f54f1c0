import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { readSettings } from "#domain/settings/read-settings.ts";
import { type SettingKey, type Settings, SettingsSchema } from "#domain/settings/settings.ts";
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

/** What is in force now, asked of the database: who just changed it sees it. @throws AppError FORBIDDEN */
export async function getSettingsNow(actor: Actor, now = new Date()): Promise<Settings> {
  assertMay(actor, "setting.change");
  return readSettings(db, now);
}

/** That a fact of the paper became another: from when, and who said so; null for the program itself. */
export type SettingChange<Key = SettingKey> = { key: Key; from: string; to: string; at: Date; by: string | null };

/** How these facts became what they are, newest first. @throws AppError FORBIDDEN */
export async function listSettingChanges<Key extends SettingKey>(
  keys: readonly Key[],
  actor: Actor,
): Promise<SettingChange<Key>[]> {
  const defaults = SettingsSchema.parse({});
  const histories = new Map((await listSettings(actor)).map(({ key, statements }) => [key, statements]));
  const changes = keys.flatMap((key) => {
    const statements = histories.get(key) ?? [];
    return statements.map(({ value, validFrom, setBy }, index) => {
      const from: string = statements[index + 1]?.value ?? defaults[key];
      return { key, from, to: value, at: validFrom, by: setBy };
    });
  });
  return changes.sort((one, other) => other.at.getTime() - one.at.getTime());
}
