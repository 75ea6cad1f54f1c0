import { type ActionResult, asResult } from "#app/form-action.ts";
import { AppError, type ErrorCode } from "#lib/errors.ts";

// What the browser's log and a proxy's statistics go by; the screen reads the code in the body.
const STATUS: Partial<Record<ErrorCode, number>> = {
  SIGNED_OUT: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  EDIT_CONFLICT: 409,
  TOO_LARGE: 413,
  EDIT_LOCKED: 423,
};

/**
 * Answers a request of our own screens that is no server action, as one would: a value, or an expected error as a
 * code. What another site makes a browser send is refused before anything is read.
 */
export async function answerOwnPage<Value>(
  request: Request,
  run: () => Promise<ActionResult<Value>>,
): Promise<Response> {
  const result = await runForOwnPage(request, run).catch(asResult);
  return Response.json(result, { status: result.ok ? 200 : (STATUS[result.code] ?? 422) });
}

async function runForOwnPage<Value>(request: Request, run: () => Promise<ActionResult<Value>>) {
  assertOwnPage(request);
  return run();
}

// Cookies go with a request that another site sends; these two headers it cannot make up.
function assertOwnPage({ headers }: Request): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const isOwn = site
    ? site === "same-origin"
    : origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get("host");
  if (!isOwn) throw new AppError("FORBIDDEN", `request from ${origin ?? site ?? "an unknown page"}`);
}
