"use server";

import { refresh } from "next/cache";
import { formAction } from "#app/form-action.ts";
import { ScheduleArticle, scheduleArticle } from "#domain/releases/commands/schedule-article.ts";
import { SetEmbargo, setEmbargo as setEmbargoOf } from "#domain/releases/commands/set-embargo.ts";
import { UnscheduleArticle, unscheduleArticle } from "#domain/releases/commands/unschedule-article.ts";

export const schedule = formAction(ScheduleArticle, async (input, actor) => {
  const answer = await scheduleArticle(input, actor);
  refresh();
  return answer;
});

export const unschedule = formAction(UnscheduleArticle, async (input, actor) => {
  const answer = await unscheduleArticle(input, actor);
  refresh();
  return answer;
});

export const setEmbargo = formAction(SetEmbargo, async (input, actor) => {
  const answer = await setEmbargoOf(input, actor);
  refresh();
  return answer;
});
