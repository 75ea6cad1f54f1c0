import type { Command } from "#bin/command.ts";
import { PARTNER_ROLES } from "#bin/partner-rules.ts";
import { partnerPath } from "#domain/addresses/address.ts";
import { renewPartnerAddress } from "#domain/partners/commands/renew-partner-address.ts";
import { requirePartner } from "#domain/partners/desk.ts";

export const partnerRenewCommand: Command = {
  summary: "give a partner another address, when the former one has come to others",
  usage: "partner renew ID",
  args: [1, 1],
  options: {},
  needsDatabase: true,
  async run({ args: [id = ""], actor, env }) {
    const me = await actor(...PARTNER_ROLES);
    const { version } = await requirePartner(id, me);
    const { token } = await renewPartnerAddress({ partnerId: id, version }, me);
    const url = env.siteUrl + partnerPath(token);
    return { data: { id, url }, lines: [`${url}/rss.xml`] };
  },
};
