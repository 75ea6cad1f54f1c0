import type { Actor } from "#domain/people/actor.ts";
import type { Env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import type { Role } from "#prisma/generated/enums.ts";

/** An option of a command; with `value`, the word for it in the help, it takes one. */
export type Option = { value?: string; multiple?: boolean; help: string };

/** What a command is given to run with. */
export type Context = {
  args: string[];
  flag: (name: string) => boolean;
  value: (name: string) => string | undefined;
  values: (name: string) => string[];
  /** Whoever `--as` names, else the first person with one of the roles. */
  actor: (...roles: [Role, ...Role[]]) => Promise<Actor>;
  env: Env;
  /** A line for people, on stderr. */
  say: (line: string) => void;
  /** Where a long step is; shown on stderr. */
  progress: (done: number, of: number, words: string) => void;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
};

/** What a command has to say: `lines` for people, `data` for machines. `failed`: it ran, but did not reach its end. */
export type Outcome = { lines: string[]; data: unknown; failed?: boolean };

/** A command of `npm run toasoan`: its words in the help, and what it does. */
export type Command = {
  summary: string;
  /** Its name and arguments, "import article FILE". */
  usage: string;
  /** How many arguments it takes, at least and at most. */
  args: [min: number, max: number];
  options: Record<string, Option>;
  needsDatabase: boolean;
  run: (context: Context) => Promise<Outcome>;
};

/** Who commands on articles run as when nobody is named. */
export const DESK_ROLES = ["EDITOR_IN_CHIEF", "MANAGING_EDITOR", "EDITOR"] as const;

/** Who commands on the pages about the paper run as when nobody is named. */
export const CHIEF_ROLES = ["EDITOR_IN_CHIEF", "ADMINISTRATOR"] as const;

/** A mistake in how a command was called: told with the way to its help, exit code 2. */
export function usageError(detail: string): AppError {
  return new AppError("INVALID_INPUT", detail, { field: "usage" });
}
