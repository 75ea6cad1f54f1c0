import { type Command, DESK_ROLES } from "#bin/command.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";
import { unscheduleArticle } from "#domain/releases/commands/unschedule-article.ts";

export const articleUnscheduleCommand: Command = {
  summary: "call off what `article schedule` planned",
  usage: "article unschedule ARTICLE",
  args: [1, 1],
  options: {},
  needsDatabase: true,
  async run({ args, actor }) {
    const me = await actor(...DESK_ROLES);
    const { id, version, content } = await getEditableArticle(await requireArticleId(args[0] ?? "", me), me);
    const done = await unscheduleArticle({ articleId: id, version }, me);
    return {
      data: { articleId: id, version: done.version },
      lines: [`Does not go out by itself: ${content.headline}`],
    };
  },
};
