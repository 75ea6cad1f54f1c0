import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Translate } from "#lib/messages.ts";

/** What the layouts of all kinds of articles are given. */
export type ArticleLayoutProps = {
  article: PublishedArticle;
  /** The newest stories of the paper, without this one and those shown below it. */
  latest: ArticleCard[];
  /** What is read most these days, without this one. */
  mostRead: ArticleCard[];
  today: string;
  /** The whole canonical address. */
  url: string;
  t: Translate;
};
