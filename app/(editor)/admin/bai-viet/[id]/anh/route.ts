import { getActor } from "#app/current-actor.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_WORDS } from "#domain/media/inspect-picture.ts";
import { AppError } from "#lib/errors.ts";

// What multipart adds to the file: boundaries and headers of one part.
const ENVELOPE_BYTES = 4_096;

// A route and not a server action, because a browser tells the progress of an upload only for a request of ours.
export async function POST(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => {
    const actor = await getActor();
    if (!actor) throw new AppError("SIGNED_OUT", "no session");
    const file = await readFile(request);
    const value = await uploadMedia({ bytes: await file.bytes(), fileName: file.name }, actor);
    return { ok: true, value };
  });
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
