import { z } from "zod";
import { AppError, type ErrorCode } from "#lib/errors.ts";

// What helps against each error, where its own sentence does not say.
const CURES: Partial<Record<ErrorCode, string>> = {
  ADDRESS_TAKEN: "choose another address, or with an import add --again to get a second article",
  EDIT_CONFLICT: "run the command again",
  FORBIDDEN: "name somebody who may with --as EMAIL",
  MOVE_REFUSED: "look at its status with `article show`",
  NOT_READY: "complete it in the newsroom; an import without --publish keeps it as a draft",
};

type Told = { line: string; json: { code: string; message: string }; exitCode: 1 | 2 };

/** An error as the command line tells it: one line with what is wrong and what helps, and the exit code. */
export function tellError(error: unknown, argv: string[]): Told {
  if (error instanceof AppError && error.values.field === "usage") {
    const command = argv.filter((word) => !word.startsWith("-")).slice(0, 2);
    const help = ["npm run toasoan --", ...command, "--help"].join(" ");
    return told("USAGE", `${error.detail}. See: ${help}`, 2);
  }
  if (error instanceof AppError) {
    const { from, to } = error.values;
    if (error.code === "MOVE_REFUSED" && from && to) {
      const sentence = `an article that is ${from} cannot become ${to}`.toLowerCase();
      return told(error.code, `${sentence}: ${CURES.MOVE_REFUSED}`, 1);
    }
    const cure = CURES[error.code];
    return told(error.code, cure ? `${error.detail}: ${cure}` : error.detail, 1);
  }
  if (error instanceof z.ZodError) {
    const faults = error.issues.map((issue) => [...issue.path, issue.message].join(": "));
    return told("INVALID_INPUT", faults.join("; "), 1);
  }
  const { message, code } = error as { message?: string; code?: string };
  const sentence = (message || code || String(error)).trim().split("\n").at(-1);
  return told("UNEXPECTED", `Unexpected: ${sentence}: LOG_LEVEL=debug shows where`, 1);
}

function told(code: string, text: string, exitCode: 1 | 2): Told {
  const message = text.replace(/\s*\n\s*/g, " ");
  return { line: message.charAt(0).toUpperCase() + message.slice(1), json: { code, message }, exitCode };
}
