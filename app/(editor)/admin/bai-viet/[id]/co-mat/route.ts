import { formAction } from "#app/form-action.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { takeBeat } from "#domain/presence/beat.ts";
import { Beat } from "#domain/presence/presence.ts";

const beat = formAction(Beat, (input, actor) => takeBeat(input, actor));

// A route and not a server action: screens say that they are there while other acts are under way, and while they close.
export async function POST(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => beat(await request.json().catch(() => null)));
}
