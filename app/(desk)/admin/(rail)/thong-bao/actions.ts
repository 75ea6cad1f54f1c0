"use server";

import { refresh } from "next/cache";
import { formAction } from "#app/form-action.ts";
import { ReadNotices, readNotices } from "#domain/notices/commands/read-notices.ts";

const mark = formAction(ReadNotices, async (input, actor) => {
  await readNotices(input, actor);
  refresh();
});

export async function markRead(seen: ReadNotices["seen"]) {
  return mark({ seen });
}
