import { getActor } from "#app/current-actor.ts";
import { type ActionResult, asResult } from "#app/form-action.ts";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_WORDS } from "#domain/media/inspect-picture.ts";
import type { Picture } from "#domain/media/picture.ts";
import { AppError, type ErrorCode } from "#lib/errors.ts";

// What multipart adds to the file: boundaries and headers of one part.
const ENVELOPE_BYTES = 4_096;

const STATUS: Partial<Record<ErrorCode, number>> = { SIGNED_OUT: 401, FORBIDDEN: 403, TOO_LARGE: 413 };

// A route and not a server action, because a browser tells the progress of an upload only for a request of ours.
export async function POST(request: Request): Promise<Response> {
  try {
    assertOwnPage(request);
    const actor = await getActor();
    if (!actor) throw new AppError("SIGNED_OUT", "no session");
    const file = await readFile(request);
    const value = await uploadMedia({ bytes: await file.bytes(), fileName: file.name }, actor);
    return answer({ ok: true, value }, 201);
  } catch (error) {
    const result = asResult(error);
    return answer(result, STATUS[result.code] ?? 422);
  }
}

// Cookies go with a form that another site sends; these two headers it cannot make up.
function assertOwnPage(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const isOwn = site
    ? site === "same-origin"
    : origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
  if (!isOwn) throw new AppError("FORBIDDEN", `upload from ${origin ?? site ?? "an unknown page"}`);
}

async function readFile(request: Request): Promise<File> {
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > MAX_UPLOAD_BYTES + ENVELOPE_BYTES) {
    throw new AppError("TOO_LARGE", `${length} bytes`, { limit: MAX_UPLOAD_WORDS });
  }
  const form = await request.formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File)) throw new AppError("INVALID_INPUT", "no file in the upload", { field: "file" });
  return file;
}

function answer(result: ActionResult<Picture>, status: number): Response {
  return Response.json(result, { status });
}
