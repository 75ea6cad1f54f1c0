import { getActor } from "#app/current-actor.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { listMedia } from "#domain/media/desk.ts";
import { MediaFilter } from "#domain/media/schema.ts";
import { AppError } from "#lib/errors.ts";

// For the edit screen, which chooses a picture without leaving the text.
export async function GET(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => {
    const actor = await getActor();
    if (!actor) throw new AppError("SIGNED_OUT", "no session");
    const filter = MediaFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
    return { ok: true, value: await listMedia(filter, actor) };
  });
}
