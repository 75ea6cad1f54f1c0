"use server";

import { refresh } from "next/cache";
import { requireActor } from "#app/current-actor.ts";
import { asResult, formAction } from "#app/form-action.ts";
import type { FactsAnswer } from "#components/desk/facts-form.client.tsx";
import { ChangeMedia, changeMedia } from "#domain/media/commands/change-media.ts";
import { RemoveMedia, removeMedia } from "#domain/media/commands/remove-media.ts";
import { endOfDay } from "#domain/media/rights.ts";
import { MediaWords } from "#domain/media/schema.ts";
import { parseTimeLine } from "#lib/date.ts";
import { readTypedDay } from "#lib/typed-day.ts";

const FACTS = Object.keys(MediaWords.shape);

// A form that works before a script has loaded.
export async function savePicture(_before: FactsAnswer | null, form: FormData): Promise<FactsAnswer> {
  const actor = await requireActor();
  const word = (fact: string) => String(form.get(fact) ?? "");
  const typed = Object.fromEntries(FACTS.map((fact) => [fact, word(fact)]));
  const lastDay = readTypedDay(word("licenceEndsAt"), "last");
  const changes = MediaWords.safeParse({
    ...typed,
    tags: word("tags").split(","),
    // What is typed and no time must not be taken for none.
    takenAt: word("takenAt").trim() === "" ? null : (parseTimeLine(word("takenAt").trim()) ?? undefined),
    licenceEndsAt: word("licenceEndsAt").trim() === "" ? null : ((lastDay && endOfDay(lastDay)) ?? undefined),
    focalX: Number(word("focalX")) / 100,
    focalY: Number(word("focalY")) / 100,
  });
  if (!changes.success) {
    return { code: "INVALID_INPUT", wrong: changes.error.issues.map(({ path: [fact] }) => String(fact)), typed };
  }
  try {
    const picture = { id: word("id"), version: Number(word("version")) };
    await changeMedia({ pictures: [picture], changes: changes.data }, actor);
  } catch (error) {
    return { code: asResult(error).code, wrong: [], typed };
  }
  refresh();
  return { code: "SAVED", wrong: [], typed: {} };
}

const change = formAction(ChangeMedia, async (input, actor) => {
  await changeMedia(input, actor);
  refresh();
});

export async function changeMany(input: ChangeMedia) {
  return change(input);
}

const remove = formAction(RemoveMedia, async (input, actor) => {
  await removeMedia(input, actor);
  refresh();
});

export async function removePictures(pictures: RemoveMedia["pictures"]) {
  return remove({ pictures });
}
