import type { Command, Option } from "#bin/command.ts";

/** Options that every command has. */
export const COMMON_OPTIONS: Record<string, Option> = {
  as: { value: "EMAIL", help: "act as this person; else the first with the right to" },
  json: { help: "one JSON document on stdout, everything else on stderr" },
  help: { help: "this help" },
};

const CALL = "npm run toasoan --";

/** The help for all commands. */
export function renderHelp(commands: Command[]): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    "Tòa Soạn on the command line. Works while the site runs, and without it.",
    "",
    `Usage: ${CALL} <command> [options]`,
    "",
    ...commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`),
    "",
    "Every command:",
    ...optionLines(COMMON_OPTIONS),
    "",
    "Exit codes: 0 done, 1 failed, 2 called wrongly.",
  ].join("\n");
}

/** The help for one command. */
export function renderCommandHelp({ usage, summary, options }: Command): string {
  const all = { ...options, ...COMMON_OPTIONS };
  return [`${summary}`, "", `Usage: ${CALL} ${usage} [options]`, "", ...optionLines(all)].join("\n");
}

function optionLines(options: Record<string, Option>): string[] {
  const rows = Object.entries(options).map(([name, { value, help, multiple }]) => ({
    left: `--${name}${value ? ` ${value}` : ""}`,
    right: `${help}${multiple ? " (may be given several times)" : ""}`,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`);
}
