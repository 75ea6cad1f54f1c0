import { useEffect, useState } from "react";
import type { RelatableArticle } from "#domain/articles/desk-related.ts";
import { getArticles } from "./find-articles.ts";

/** The articles with these ids, once they are known; until then, and when they cannot be asked for, none. */
export function useArticles(ids: string[]): RelatableArticle[] {
  const [articles, setArticles] = useState<RelatableArticle[]>([]);
  const wanted = ids.join();
  useEffect(() => {
    if (wanted === "") return;
    let isLeft = false;
    void getArticles(wanted.split(",")).then((answer) => {
      if (answer.ok && !isLeft) setArticles(answer.value);
    });
    return () => {
      isLeft = true;
    };
  }, [wanted]);
  return articles.filter(({ id }) => ids.includes(id));
}
