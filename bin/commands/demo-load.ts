import type { Command } from "#bin/command.ts";

export const demoLoadCommand: Command = {
  summary: "load the sample newsroom",
  usage: "demo load",
  args: [0, 0],
  options: {},
  needsDatabase: true,
  async run({ actor, progress }) {
    // With it come the drawing of pictures and their library, which no other command needs.
    const { loadDemo } = await import("#prisma/demo/load-demo.ts");
    await loadDemo(await actor("ADMINISTRATOR"), progress);
    return { data: { loaded: true }, lines: ["The sample newsroom is loaded."] };
  },
};
