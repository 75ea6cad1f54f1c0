import { getActor } from "#app/current-actor.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { findRelatable, getRelatable } from "#domain/articles/desk-related.ts";
import { AppError } from "#lib/errors.ts";

// For the edit screen, which names other articles without leaving the text: by words, or by ids.
export async function GET(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => {
    const actor = await getActor();
    if (!actor) throw new AppError("SIGNED_OUT", "no session");
    const { searchParams } = new URL(request.url);
    const ids = searchParams.get("ids");
    const q = (searchParams.get("q") ?? "").slice(0, 200);
    return { ok: true, value: await (ids === null ? findRelatable(q, actor) : getRelatable(ids.split(","), actor)) };
  });
}
