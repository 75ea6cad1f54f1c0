import { z } from "zod";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { ChangeSetting, insertSetting } from "#domain/settings/commands/change-setting.ts";
import { readSettings } from "#domain/settings/read-settings.ts";
import type { SettingKey } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";

export const ChangeSettings = z.strictObject({ facts: z.array(ChangeSetting).min(1).max(20) });
export type ChangeSettings = z.input<typeof ChangeSettings>;

/**
 * States several facts of the paper anew, all or none. What is in force already is not said once more, so the history has
 * only changes. Returns the facts that changed and the cache tags that are now stale.
 * @throws AppError FORBIDDEN
 */
export async function changeSettings(input: ChangeSettings, actor: Actor, now = new Date()) {
  assertMay(actor, "setting.change");
  const { facts } = ChangeSettings.parse(input);
  return db.$transaction(async (tx) => {
    const inForce = await readSettings(tx, now);
    const changed: SettingKey[] = [];
    const stale = new Set<string>();
    for (const fact of facts.filter(({ key, value }) => inForce[key] !== value)) {
      // Each leaves its own audit entry.
      const written = await insertSetting(tx, fact, actor, now);
      changed.push(fact.key);
      for (const tag of written.stale) stale.add(tag);
    }
    return { changed, stale: [...stale] };
  });
}
