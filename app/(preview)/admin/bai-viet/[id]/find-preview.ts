import { cache } from "react";
import { z } from "zod";
import { requireActor } from "#app/current-actor.ts";
import { getPreview } from "#domain/previews/desk.ts";
import { isAppError } from "#lib/errors.ts";

/** How the edit screen asks for a preview: it shows light and dark, whatever its person chose as a reader. */
export const Ground = z.object({ nen: z.enum(["light", "dark"]).optional().catch(undefined) });

/** The working copy for whoever is signed in, or null. A page and what it says of itself ask the same: once a request. */
export const findPreview = cache(async (id: string) => {
  const actor = await requireActor();
  return getPreview(id, actor).catch((error) => {
    if (isAppError(error, "NOT_FOUND")) return null;
    throw error;
  });
});
