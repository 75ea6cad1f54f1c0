import { createPartner } from "#domain/partners/commands/create-partner.ts";
import type { PartnerRules } from "#domain/partners/partner.ts";
import type { Actor } from "#domain/people/actor.ts";

/** The rules of an agreement since the beginning of 2026: everything, in short, an hour late; with what the test changes. */
export function partnerRules(changes: Partial<PartnerRules> = {}): PartnerRules {
  return {
    ...{ name: "Tổng Hợp Mẫu", delayMinutes: 60, content: "SUMMARY", withPictures: false },
    ...{ sectionIds: [], kinds: [], languages: [], startsAt: new Date("2026-01-01T00:00:00Z"), endsAt: null },
    ...changes,
  };
}

/** A partner with an address. */
export async function makePartner(actor: Actor, changes: Partial<PartnerRules> = {}, now = new Date()) {
  return createPartner(partnerRules(changes), actor, now);
}
