import { parseArgs } from "node:util";
import { type Command, type Option, usageError } from "#bin/command.ts";
import { COMMON_OPTIONS } from "#bin/help.ts";

/** A command line, taken apart: the command, its arguments, the options' values. */
export type Call = { name: string; command: Command; args: string[]; values: Record<string, unknown> };

/**
 * Finds the command in the first two words and reads its options.
 * @throws AppError INVALID_INPUT as `usageError` makes it.
 */
export function readCall(argv: string[], commands: Record<string, Command>): Call {
  const name = argv.slice(0, 2).join(" ");
  const command = commands[name];
  if (!command) {
    const near = Object.keys(commands).filter((known) => known.startsWith(`${argv[0]} `));
    const known = near.length > 0 ? near : Object.keys(commands);
    throw usageError(`there is no command "${name}"; there are: ${known.join(", ")}`);
  }
  const { values, positionals } = parse(argv.slice(2), { ...command.options, ...COMMON_OPTIONS });
  const [min, max] = command.args;
  const isHelp = values.help === true;
  if (!isHelp && positionals.length < min) throw usageError(`something is missing: ${command.usage}`);
  if (!isHelp && positionals.length > max) throw usageError(`"${positionals[max]}" is too much: ${command.usage}`);
  return { name, command, args: positionals, values };
}

function parse(args: string[], options: Record<string, Option>) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { value, multiple = false }]) => [
      name,
      { type: value ? ("string" as const) : ("boolean" as const), multiple },
    ]),
  );
  try {
    return parseArgs({ args, options: config, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentences are clear; the part on how to write a leading dash is not for here.
    throw usageError(error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : String(error));
  }
}
