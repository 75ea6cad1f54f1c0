import { formAction } from "#app/form-action.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { ReadNotices, readNotices } from "#domain/notices/commands/read-notices.ts";

const read = formAction(ReadNotices, (input, actor) => readNotices(input, actor));

// A route and not a server action: a notice is read while its reader leaves the page.
export async function POST(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => read(await request.json().catch(() => null)));
}
