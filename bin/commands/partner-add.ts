import type { Command } from "#bin/command.ts";
import { PARTNER_ROLES, RULE_OPTIONS, readRules } from "#bin/partner-rules.ts";
import { partnerPath } from "#domain/addresses/address.ts";
import { createPartner } from "#domain/partners/commands/create-partner.ts";
import { startOfDay } from "#lib/date.ts";

export const partnerAddCommand: Command = {
  summary: "note an agreement with a partner and print where they fetch what they may take",
  usage: "partner add NAME",
  args: [1, 1],
  options: RULE_OPTIONS,
  needsDatabase: true,
  async run(context) {
    const [name = ""] = context.args;
    const rules = await readRules(context, {
      ...{ name, delayMinutes: 60, content: "SUMMARY", withPictures: false },
      ...{ sectionIds: [], kinds: [], languages: [], startsAt: startOfDay(new Date()), endsAt: null },
    });
    const { id, token } = await createPartner(rules, await context.actor(...PARTNER_ROLES));
    const url = context.env.siteUrl + partnerPath(token);
    return { data: { id, url }, lines: ["rss.xml", "atom.xml", "feed.json"].map((file) => `${url}/${file}`) };
  },
};
