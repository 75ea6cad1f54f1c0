import { outcomePath } from "#components/preview/answer-form.tsx";
import { AnswerPreview, answerPreview } from "#domain/previews/commands/answer-preview.ts";
import { isAppError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";

type Context = { params: Promise<{ token: string }> };

// What the longest answer takes, written as forms are: nine bytes for a letter with marks.
const MOST_BYTES = 64_000;

/**
 * Takes the answer form of a private preview, as any browser sends it, and leads back to the page, which says what came
 * of it. That a page of ours sent it, the front has seen (server/front/own-origin.ts).
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const outcome = await answer(request, token);
  // 303: the browser asks for the page, and reloading it sends nothing once more.
  return new Response(null, {
    status: 303,
    headers: { location: outcomePath(token, outcome), "cache-control": "no-store" },
  });
}

async function answer(request: Request, token: string) {
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > MOST_BYTES) return "incomplete";
  const form = await request.formData().catch(() => new FormData());
  const parsed = AnswerPreview.safeParse({ ...Object.fromEntries(form), token });
  if (!parsed.success) return "incomplete";
  try {
    await answerPreview(parsed.data);
    return parsed.data.act === "approve" ? "approved" : "sent";
  } catch (error) {
    if (!isAppError(error)) throw error;
    log.info({ code: error.code, detail: error.detail }, "answer to a preview refused");
    if (error.code === "TOO_MANY_ATTEMPTS") return "full";
    return error.code === "NOT_FOUND" ? "ended" : "incomplete";
  }
}
