import { z } from "zod";
import { getActor } from "#app/current-actor.ts";
import type { Actor } from "#domain/people/actor.ts";
import { AppError, type ErrorCode, isAppError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";

/** What an action answers: its value, or what went wrong as a code with the values its words need. */
export type ActionResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: ErrorCode; values: Record<string, string | number> };

/**
 * Wraps a command as a server action: signed in, parsed, errors as values. Rights are the command's own matter.
 * Unknown errors are thrown on, for the error page and the log.
 */
export function formAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>, actor: Actor) => Promise<Value>,
): (input: z.input<Schema>) => Promise<ActionResult<Value>> {
  return async (input) => {
    try {
      const actor = await getActor();
      if (!actor) throw new AppError("SIGNED_OUT", "no session");
      return { ok: true, value: await run(parse(schema, input), actor) };
    } catch (error) {
      return asResult(error);
    }
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new AppError("INVALID_INPUT", z.prettifyError(parsed.error), { field });
}

/** An expected error as an action's answer. @throws whatever is not an AppError. */
export function asResult(error: unknown): { ok: false; code: ErrorCode; values: Record<string, string | number> } {
  if (!isAppError(error)) throw error;
  log.info({ code: error.code, detail: error.detail }, "action refused");
  return { ok: false, code: error.code, values: error.values };
}
