import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { SettingsSchema } from "#domain/settings/settings.ts";
import { db, type Tx } from "#lib/db.ts";

export const ChangeSetting = z
  .strictObject({
    key: SettingsSchema.keyof(),
    /** One line of text, at most 300 characters; for some facts one of a few words. */
    value: SettingsSchema.shape.siteName.unwrap(),
    /** From when on it is true; now when left out. */
    validFrom: z.date().optional(),
  })
  // A value that cannot be read again would take the whole paper down with it.
  .refine(({ key, value }) => SettingsSchema.shape[key].safeParse(value).success, { path: ["value"] });
export type ChangeSetting = z.input<typeof ChangeSetting>;

/**
 * States a fact of the paper anew. The former statement stays, with the time it was true. Returns the cache tags that
 * are now stale.
 * @throws AppError FORBIDDEN
 */
export async function changeSetting(input: ChangeSetting, actor: Actor, now = new Date()) {
  assertMay(actor, "setting.change");
  const change = ChangeSetting.parse(input);
  return db.$transaction((tx) => insertSetting(tx, change, actor, now));
}

/** The same within a transaction that does more. Rights were checked. */
export async function insertSetting(tx: Tx, change: z.output<typeof ChangeSetting>, actor: Actor, now: Date) {
  const { key, value } = change;
  const validFrom = change.validFrom ?? now;
  const setById = actor.origin === "system" ? null : actor.id;
  const { id } = await tx.setting.create({
    data: { key, value, validFrom, setById, createdAt: now },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: "setting.change",
    subjectType: "setting",
    subjectId: key,
    detail: { value, validFrom: validFrom.toISOString() },
  });
  return { id, stale: await invalidate(tx, [SITE_TAG]) };
}
