import { drawCard } from "#app/anh-chia-se/draw-card.tsx";
import { getActor } from "#app/current-actor.ts";
import { fillGaps } from "#components/preview/fill-gaps.ts";
import { getPreview } from "#domain/previews/desk.ts";
import { isAppError } from "#lib/errors.ts";
import { createMessages } from "#lib/messages.ts";

type Context = { params: Promise<{ id: string }> };

/** The card that would be shown of the working copy where it is shared. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 401 });
  try {
    const preview = await getPreview((await params).id, actor);
    const bytes = await drawCard(fillGaps(preview, createMessages(preview.article.language)), "the");
    return new Response(new Uint8Array(bytes), { headers: { "content-type": "image/jpeg" } });
  } catch (error) {
    if (isAppError(error, "NOT_FOUND") || isAppError(error, "FORBIDDEN")) return new Response(null, { status: 404 });
    throw error;
  }
}
