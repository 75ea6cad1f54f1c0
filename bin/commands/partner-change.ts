import type { Command } from "#bin/command.ts";
import { PARTNER_ROLES, RULE_OPTIONS, readRules, tellPartner } from "#bin/partner-rules.ts";
import { changePartner } from "#domain/partners/commands/change-partner.ts";
import { requirePartner } from "#domain/partners/desk.ts";
import { PartnerRules } from "#domain/partners/partner.ts";

export const partnerChangeCommand: Command = {
  summary: "give an agreement other rules, in force at once",
  usage: "partner change ID",
  args: [1, 1],
  options: RULE_OPTIONS,
  needsDatabase: true,
  async run(context) {
    const [id = ""] = context.args;
    const me = await context.actor(...PARTNER_ROLES);
    const { version, ...before } = await requirePartner(id, me);
    const rules = await readRules(context, PartnerRules.strip().parse(before));
    await changePartner({ partnerId: id, version, rules }, me);
    const partner = await requirePartner(id, me);
    return { data: { partner }, lines: tellPartner(partner, context.env.siteUrl) };
  },
};
