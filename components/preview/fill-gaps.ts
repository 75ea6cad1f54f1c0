import { markBlocks } from "#components/article/body/block-mark.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Preview } from "#domain/previews/read-preview.ts";
import type { Translate } from "#lib/messages.ts";

/**
 * A working copy ready for its page: what is still to be written says so in its place, since a page without a heading is
 * none, and each block says which it is. `t` speaks the article's language.
 */
export function fillGaps({ article, hasSection }: Preview, t: Translate): PublishedArticle {
  const gap = t("preview.gap.section");
  const section = hasSection ? article.section : { name: gap, nameEn: gap, slug: "", path: "/" };
  const headline = article.headline || t("preview.gap.headline");
  return {
    ...article,
    headline,
    listHeadline: article.listHeadline || headline,
    section,
    body: markBlocks(article.body),
  };
}
