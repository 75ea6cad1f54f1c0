import { type Command, DESK_ROLES } from "#bin/command.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";

export const articlePublishCommand: Command = {
  summary: "put the working copy before readers",
  usage: "article publish ARTICLE",
  args: [1, 1],
  options: { substantive: { help: "what it says has changed; readers are told when" } },
  needsDatabase: true,
  async run({ args, flag, actor, env }) {
    const me = await actor(...DESK_ROLES);
    const { id, version, content } = await getEditableArticle(await requireArticleId(args[0] ?? "", me), me);
    const done = await publishArticle({ articleId: id, version, substantive: flag("substantive") }, me);
    const address = env.siteUrl + done.path;
    return {
      data: { articleId: id, version: done.version, path: done.path, address },
      lines: [`Published: ${content.headline}`, address],
    };
  },
};
