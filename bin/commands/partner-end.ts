import type { Command } from "#bin/command.ts";
import { PARTNER_ROLES } from "#bin/partner-rules.ts";
import { endPartner } from "#domain/partners/commands/end-partner.ts";
import { requirePartner } from "#domain/partners/desk.ts";

export const partnerEndCommand: Command = {
  summary: "end an agreement now: its address says that it is gone",
  usage: "partner end ID",
  args: [1, 1],
  options: {},
  needsDatabase: true,
  async run({ args: [id = ""], actor }) {
    const me = await actor(...PARTNER_ROLES);
    const { version, name } = await requirePartner(id, me);
    await endPartner({ partnerId: id, version }, me);
    return { data: { id }, lines: [`${name}: over.`] };
  },
};
