import { z } from "zod";
import { formAction } from "#app/form-action.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { countUnread } from "#domain/notices/desk.ts";

const count = formAction(z.null(), (_nothing, actor) => countUnread(actor));

// A route and not a server action: screens ask while other acts are under way.
export async function GET(request: Request): Promise<Response> {
  return answerOwnPage(request, () => count(null));
}
