import { type ActionAnswer, answerOf } from "#components/ui/action-answer.ts";
import type { RelatableArticle } from "#domain/articles/desk-related.ts";

const PATH = "/admin/bai-viet/tim";

/** Articles that readers see, by words. Never rejects. */
export function findArticles(q: string): Promise<ActionAnswer<RelatableArticle[]>> {
  return answerOf(ask(new URLSearchParams({ q })));
}

/** Articles by their ids, in their order. Never rejects. */
export function getArticles(ids: string[]): Promise<ActionAnswer<RelatableArticle[]>> {
  return answerOf(ask(new URLSearchParams({ ids: ids.join() })));
}

/** The article that readers have at a path of ours, if any. Never rejects. */
export function getArticleAt(path: string): Promise<ActionAnswer<RelatableArticle[]>> {
  return answerOf(ask(new URLSearchParams({ path })));
}

async function ask(query: URLSearchParams): Promise<ActionAnswer<RelatableArticle[]>> {
  return (await fetch(`${PATH}?${query}`)).json();
}
