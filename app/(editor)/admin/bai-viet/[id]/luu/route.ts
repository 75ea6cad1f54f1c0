import { formAction } from "#app/form-action.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { SaveFromScreen, saveArticle } from "#domain/articles/commands/save-article.ts";

const save = formAction(SaveFromScreen, (input, actor) => saveArticle(input, actor));

// A route and not a server action: an action draws the page anew when the session has ended, which would send the
// writer to the sign-in page and the words with them; actions wait for each other; and their addresses change with
// every upgrade, under screens that have been open since before.
export async function POST(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => save(await request.json().catch(() => null)));
}
