import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import type { Role } from "#prisma/generated/enums.ts";

let count = 0;

/** A person of the newsroom with a role everywhere, as the actor they are when signed in. */
export async function makeActor(role: Role = "EDITOR", name = `Người thử ${++count}`): Promise<Actor> {
  const person = await db.person.create({
    data: { email: `nguoi-thu-${process.pid}-${++count}@toasoan.invalid`, name, appointments: { create: [{ role }] } },
    select: { id: true },
  });
  return { id: person.id, name, origin: "web", language: "vi", appointments: [{ role, sectionId: null }] };
}
