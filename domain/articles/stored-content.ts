import { type ArticleContent, ArticleContentSchema } from "#domain/articles/article.ts";
import { emptyContent } from "#domain/articles/content.ts";

/**
 * The content that a revision holds, of whatever age: what a later form of articles knows and an old revision does not
 * say is as in a new article.
 */
export function readContent(stored: unknown): ArticleContent {
  const language = "vi";
  return ArticleContentSchema.parse({ ...emptyContent(language), ...(stored as Partial<ArticleContent>) });
}
