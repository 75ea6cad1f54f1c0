import type { Command } from "#bin/command.ts";
import { PARTNER_ROLES, tellPartner } from "#bin/partner-rules.ts";
import { listPartners } from "#domain/partners/desk.ts";

export const partnerListCommand: Command = {
  summary: "whom the paper lets take articles, by which rules, and where they fetch them",
  usage: "partner list",
  args: [0, 0],
  options: {},
  needsDatabase: true,
  async run({ actor, env }) {
    const partners = await listPartners(await actor(...PARTNER_ROLES));
    return { data: { partners }, lines: partners.flatMap((partner) => tellPartner(partner, env.siteUrl)) };
  },
};
