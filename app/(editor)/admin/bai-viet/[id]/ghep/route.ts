import { z } from "zod";
import { formAction } from "#app/form-action.ts";
import { answerOwnPage } from "#app/route-answer.ts";
import { MergeArticle, mergeArticle } from "#domain/articles/commands/merge-article.ts";
import { IdempotencyKey } from "#domain/articles/commands/save-article.ts";
import { getMergeSides } from "#domain/articles/desk-history.ts";

const Wanted = z.object({
  articleId: z.string(),
  base: z.coerce.number().int().positive(),
  key: IdempotencyKey.nullable(),
});

const load = formAction(Wanted, ({ articleId, base, key }, actor) => getMergeSides(articleId, base, actor, key));
const merge = formAction(MergeArticle, (input, actor) => mergeArticle(input, actor));

// Routes and not server actions, for the reasons of the route that saves.
export async function GET(request: Request, { params }: RouteContext<"/admin/bai-viet/[id]/ghep">): Promise<Response> {
  const { id: articleId } = await params;
  const query = new URL(request.url).searchParams;
  return answerOwnPage(request, () => load({ articleId, base: query.get("base"), key: query.get("key") }));
}

export async function POST(request: Request): Promise<Response> {
  return answerOwnPage(request, async () => merge(await request.json().catch(() => null)));
}
