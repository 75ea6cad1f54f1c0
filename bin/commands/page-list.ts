import { CHIEF_ROLES, type Command } from "#bin/command.ts";
import { listPages } from "#domain/pages/desk.ts";
import { formatTimeLine } from "#lib/date.ts";

export const pageListCommand: Command = {
  summary: "list the pages about the paper",
  usage: "page list",
  args: [0, 0],
  options: {},
  needsDatabase: true,
  async run({ actor, env }) {
    const pages = await listPages(await actor(...CHIEF_ROLES));
    return {
      data: { pages },
      lines: pages.map(({ path, title, updatedAt }) => {
        const state = updatedAt ? formatTimeLine(updatedAt) : "default words";
        return `${state.padEnd(18)}${env.siteUrl}${path}  ${title}`;
      }),
    };
  },
};
