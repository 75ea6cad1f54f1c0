"use server";

import { refresh } from "next/cache";
import { requireActor } from "#app/current-actor.ts";
import { asResult } from "#app/form-action.ts";
import type { FactsAnswer } from "#components/desk/facts-form.client.tsx";
import { retryNotice } from "#domain/engines/commands/retry-notice.ts";
import { makeEngineKey } from "#domain/engines/engine.ts";
import { changeSettings } from "#domain/settings/commands/change-settings.ts";
import { SettingsSchema } from "#domain/settings/settings.ts";
import { isAppError } from "#lib/errors.ts";
import { toLine } from "#lib/text.ts";

// Forms that work before a script has loaded: what they carry are facts of the paper by their names.

export async function saveFacts(_before: FactsAnswer | null, form: FormData): Promise<FactsAnswer> {
  const actor = await requireActor();
  if (form.get("make") === "indexNowKey") form.set("indexNowKey", makeEngineKey());
  const facts = SettingsSchema.keyof().options.flatMap((key) => {
    const value = form.get(key);
    return typeof value === "string" ? [{ key, value: toLine(value) }] : [];
  });
  const typed = Object.fromEntries(facts.map(({ key, value }) => [key, value]));
  const wrong = facts.filter(({ key, value }) => !SettingsSchema.shape[key].safeParse(value).success);
  if (wrong.length > 0) return { code: "INVALID_INPUT", wrong: wrong.map(({ key }) => key), typed };
  try {
    await changeSettings({ facts }, actor);
  } catch (error) {
    return { code: asResult(error).code, wrong: [], typed };
  }
  refresh();
  return { code: "SAVED", wrong: [], typed: {} };
}

export async function retryByForm(form: FormData): Promise<void> {
  const actor = await requireActor();
  try {
    await retryNotice({ noticeId: String(form.get("noticeId") ?? "") }, actor);
  } catch (error) {
    // Somebody else pressed it first, or it was told in the meantime: the list says so.
    if (!isAppError(error, "NOT_FOUND")) throw error;
  }
  refresh();
}
