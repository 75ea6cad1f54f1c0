import { z } from "zod";
import { partnerPath } from "#domain/addresses/address.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { type PartnerRules, type PartnerState, stateOf } from "./partner.ts";

/** An agreement as the desk sees it. `path` is what its feeds stand below; `sections` are the names of its sections. */
export type DeskPartner = PartnerRules & {
  id: string;
  version: number;
  path: string;
  state: PartnerState;
  sections: { name: string; nameEn: string }[];
};

const PARTNER = {
  id: true,
  version: true,
  name: true,
  token: true,
  delayMinutes: true,
  content: true,
  withPictures: true,
  kinds: true,
  languages: true,
  startsAt: true,
  endsAt: true,
  sections: {
    orderBy: { section: { position: "asc" } },
    select: { section: { select: { id: true, name: true, nameEn: true } } },
  },
} as const satisfies Prisma.PartnerSelect;

/** All agreements: those in force and to come by name, then those that are over. @throws AppError FORBIDDEN */
export async function listPartners(actor: Actor, now = new Date()): Promise<DeskPartner[]> {
  assertMay(actor, "partner.manage");
  const rows = await db.partner.findMany({ select: PARTNER, orderBy: [{ name: "asc" }, { id: "asc" }] });
  const partners = rows.map((row) => toPartner(row, now));
  const isOver = ({ state }: DeskPartner) => state === "ENDED";
  return [...partners.filter((partner) => !isOver(partner)), ...partners.filter(isOver)];
}

/** One agreement. @throws AppError FORBIDDEN, NOT_FOUND */
export async function requirePartner(partnerId: string, actor: Actor, now = new Date()): Promise<DeskPartner> {
  assertMay(actor, "partner.manage");
  const isId = z.uuid().safeParse(partnerId).success;
  const row = isId && (await db.partner.findUnique({ where: { id: partnerId }, select: PARTNER }));
  if (!row) throw new AppError("NOT_FOUND", `there is no partner ${partnerId}`);
  return toPartner(row, now);
}

function toPartner(
  { token, sections, ...row }: Prisma.PartnerGetPayload<{ select: typeof PARTNER }>,
  now: Date,
): DeskPartner {
  return {
    ...row,
    path: partnerPath(token),
    state: stateOf(row, now),
    sectionIds: sections.map(({ section }) => section.id),
    sections: sections.map(({ section: { name, nameEn } }) => ({ name, nameEn })),
  };
}
