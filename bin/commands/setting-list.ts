import { CHIEF_ROLES, type Command } from "#bin/command.ts";
import { listSettings } from "#domain/settings/desk.ts";
import { formatTimeLine } from "#lib/date.ts";

export const settingListCommand: Command = {
  summary: "list what the paper says of itself, with what it said before",
  usage: "setting list",
  args: [0, 0],
  options: {},
  needsDatabase: true,
  async run({ actor }) {
    const settings = await listSettings(await actor(...CHIEF_ROLES));
    return {
      data: { settings },
      lines: settings.flatMap(({ key, statements }) =>
        statements.length === 0
          ? [`${key.padEnd(16)}(default)`]
          : statements.map(({ value, validFrom, setBy }, index) =>
              [
                index === 0 ? key.padEnd(16) : "".padEnd(16),
                formatTimeLine(validFrom),
                ` ${value}`,
                setBy && ` (${setBy})`,
              ]
                .filter(Boolean)
                .join(""),
            ),
      ),
    };
  },
};
