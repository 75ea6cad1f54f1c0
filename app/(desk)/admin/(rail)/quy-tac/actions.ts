"use server";

import { refresh } from "next/cache";
import { requireActor } from "#app/current-actor.ts";
import { asResult } from "#app/form-action.ts";
import type { FactsAnswer } from "#components/desk/facts-form.client.tsx";
import { changeStyle } from "#domain/house-style/commands/change-style.ts";
import { HouseStyle, STYLE_RULES } from "#domain/house-style/house-style.ts";
import { listsFromLines } from "#domain/house-style/lines.ts";

// A form that works before a script has loaded.
export async function saveStyle(_before: FactsAnswer | null, form: FormData): Promise<FactsAnswer> {
  const actor = await requireActor();
  const word = (fact: string) => String(form.get(fact) ?? "");
  const typed = Object.fromEntries([...form.keys()].map((fact) => [fact, word(fact)]));
  const style = HouseStyle.safeParse({
    tone: word("toneStyle"),
    severities: Object.fromEntries(STYLE_RULES.map((rule) => [rule, word(`weight-${rule}`)])),
    ...listsFromLines({ acronyms: word("acronyms"), terms: word("terms"), banned: word("banned") }),
  });
  if (!style.success) {
    return { code: "INVALID_INPUT", wrong: style.error.issues.map(({ path: [fact] }) => String(fact)), typed };
  }
  try {
    await changeStyle({ version: Number(word("version")), style: style.data }, actor);
  } catch (error) {
    return { code: asResult(error).code, wrong: [], typed };
  }
  refresh();
  return { code: "SAVED", wrong: [], typed: {} };
}
