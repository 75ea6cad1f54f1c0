import type { Command } from "#bin/command.ts";

export const demoRemoveCommand: Command = {
  summary: "remove the sample newsroom, and nothing else",
  usage: "demo remove",
  args: [0, 0],
  options: {},
  needsDatabase: true,
  async run({ actor }) {
    // With it come the drawing of pictures and their library, which no other command needs.
    const { removeDemo } = await import("#prisma/demo/remove-demo.ts");
    const { removed, kept } = await removeDemo(await actor("ADMINISTRATOR"));
    return {
      data: { removed, kept },
      lines: [
        `The sample newsroom is gone: ${removed} articles.`,
        ...(kept.length > 0 ? ["Kept, off the site, since somebody worked on them:"] : []),
        ...kept.map(({ id, headline }) => `  ${id}  ${headline}`),
      ],
    };
  },
};
