import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "#domain/people/actor.ts";
import { getSessionActor } from "#domain/people/session.ts";

/** Who makes this request, or null: cookie → session in the database → actor. Asked once a request. */
export const getActor = cache(async (): Promise<Actor | null> => getSessionActor(await headers()));

/** Who makes this request; whoever is signed out is sent to the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await getActor()) ?? redirect("/admin/dang-nhap");
}
