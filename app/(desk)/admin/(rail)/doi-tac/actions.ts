"use server";

import { refresh } from "next/cache";
import { requireActor } from "#app/current-actor.ts";
import { asResult } from "#app/form-action.ts";
import type { FactsAnswer } from "#components/desk/facts-form.client.tsx";
import { changePartner } from "#domain/partners/commands/change-partner.ts";
import { createPartner } from "#domain/partners/commands/create-partner.ts";
import { endPartner } from "#domain/partners/commands/end-partner.ts";
import { renewPartnerAddress } from "#domain/partners/commands/renew-partner-address.ts";
import { PartnerRules } from "#domain/partners/partner.ts";
import { parseDay } from "#lib/date.ts";
import { isAppError } from "#lib/errors.ts";
import { readTypedDay } from "#lib/typed-day.ts";

// Forms that work before a script has loaded.
const FACTS = Object.keys(PartnerRules.shape) as (keyof typeof PartnerRules.shape)[];

export async function savePartner(_before: FactsAnswer | null, form: FormData): Promise<FactsAnswer> {
  const actor = await requireActor();
  const typed = Object.fromEntries(FACTS.map((fact) => [fact, form.getAll(fact).map(String).join(" ")]));
  const word = (fact: string) => String(form.get(fact) ?? "");
  const endsAt = word("endsAt").trim() === "" ? null : (dayOf(word("endsAt")) ?? undefined);
  const rules = PartnerRules.safeParse({
    name: word("name"),
    delayMinutes: /^\s*\d{1,6}\s*$/.test(word("delayMinutes")) ? Number(word("delayMinutes")) : undefined,
    content: word("content"),
    withPictures: form.has("withPictures"),
    sectionIds: form.getAll("sectionIds"),
    kinds: form.getAll("kinds"),
    languages: form.getAll("languages"),
    startsAt: dayOf(word("startsAt")) ?? undefined,
    endsAt,
  });
  if (!rules.success) {
    const wrong = rules.error.issues.map(({ path: [fact] }) => String(fact));
    return { code: "INVALID_INPUT", wrong, typed };
  }
  try {
    const partnerId = form.get("partnerId");
    if (typeof partnerId === "string") {
      await changePartner({ partnerId, version: Number(word("version")), rules: rules.data }, actor);
    } else await createPartner(rules.data, actor);
  } catch (error) {
    const { code, values } = asResult(error);
    return { code, wrong: code === "INVALID_INPUT" ? [String(values.field)] : [], typed };
  }
  refresh();
  return { code: "SAVED", wrong: [], typed: {} };
}

export async function renewByForm(form: FormData): Promise<void> {
  await actByForm(form, renewPartnerAddress);
}

export async function endByForm(form: FormData): Promise<void> {
  await actByForm(form, endPartner);
}

async function actByForm(form: FormData, act: typeof endPartner | typeof renewPartnerAddress): Promise<void> {
  const actor = await requireActor();
  const which = { partnerId: String(form.get("partnerId") ?? ""), version: Number(form.get("version")) };
  try {
    await act(which, actor);
  } catch (error) {
    // Somebody else changed or ended it in the meantime: the list says how it is now.
    if (!isAppError(error, "EDIT_CONFLICT") && !isAppError(error, "MOVE_REFUSED")) throw error;
  }
  refresh();
}

function dayOf(typed: string): Date | null {
  const day = readTypedDay(typed, "first");
  return day === null ? null : parseDay(day);
}
