import { type Command, DESK_ROLES } from "#bin/command.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";

export const articleUnpublishCommand: Command = {
  summary: "take an article off the site for the time being",
  usage: "article unpublish ARTICLE",
  args: [1, 1],
  options: {},
  needsDatabase: true,
  async run({ args, actor }) {
    const me = await actor(...DESK_ROLES);
    const { id, version, content } = await getEditableArticle(await requireArticleId(args[0] ?? "", me), me);
    const done = await unpublishArticle({ articleId: id, version }, me);
    return {
      data: { articleId: id, version: done.version },
      lines: [`No longer on the site: ${content.headline}`],
    };
  },
};
