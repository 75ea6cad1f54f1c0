import { getActor } from "#app/current-actor.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { findRelatable, findRelatableAt, getRelatable } from "#domain/articles/desk-related.ts";
import { AppError } from "#lib/errors.ts";

// For the edit screen, which names other articles without leaving the text: by words, by ids, or by the readers' path.
export async function GET(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => {
    const actor = await getActor();
    if (!actor) throw new AppError("SIGNED_OUT", "no session");
    const { searchParams } = new URL(request.url);
    const ids = searchParams.get("ids");
    if (ids !== null) return { ok: true, value: await getRelatable(ids.split(","), actor) };
    const path = searchParams.get("path");
    if (path !== null) return { ok: true, value: await findRelatableAt(path.slice(0, 500), actor) };
    const q = (searchParams.get("q") ?? "").slice(0, 200);
    return { ok: true, value: await findRelatable(q, actor) };
  });
}
