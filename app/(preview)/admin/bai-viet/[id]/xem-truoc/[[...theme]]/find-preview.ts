import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "#app/current-actor.ts";
import { getPreview } from "#domain/previews/desk.ts";
import { isAppError } from "#lib/errors.ts";

/** The working copy at an address of the newsroom. The document and the page ask the same. */
export const findPreview = cache(async (id: string) => {
  const actor = await requireActor();
  return getPreview(id, actor).catch((error) => {
    if (isAppError(error, "NOT_FOUND")) notFound();
    throw error;
  });
});
