import type { Actor } from "#domain/people/actor.ts";

/** The program itself: at start, and for work nobody ordered. The first migration makes its row; nobody signs in as it. */
export const SYSTEM_ACTOR: Actor = {
  id: "00000000-0000-7000-8000-000000000000",
  name: "Tòa Soạn",
  origin: "system",
  language: "vi",
  appointments: [],
};
