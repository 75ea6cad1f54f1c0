/** Everything that can be wrong and that a person can be told about. Words for each code are in `messages/*.json` under `errors`. */
export type ErrorCode =
  | "ADDRESS_TAKEN"
  | "CHANGED_SINCE"
  | "EDIT_CONFLICT"
  | "EDIT_LOCKED"
  | "FILE_REFUSED"
  | "FORBIDDEN"
  | "FRONT_CHANGED"
  | "INVALID_INPUT"
  | "IN_USE"
  | "MOVE_REFUSED"
  | "NOT_FOUND"
  | "NOT_AHEAD"
  | "NOT_READY"
  | "SETUP"
  | "SIGNED_OUT"
  | "TOO_LARGE"
  | "TOO_MANY_ATTEMPTS"
  | "UNDER_EMBARGO";

/** The one error class: a code for the program and the reader of the screen, a detail for the log and the command line. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;
  /** What the words on screen need: names, limits, field names. Never a secret. */
  readonly values: Record<string, string | number>;

  constructor(code: ErrorCode, detail: string, values: Record<string, string | number> = {}) {
    super(`${code}: ${detail}`);
    this.name = "AppError";
    this.code = code;
    this.detail = detail;
    this.values = values;
  }
}

/** True when the error is one of ours with the given code. */
export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
