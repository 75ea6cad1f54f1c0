import { type Command, DESK_ROLES, usageError } from "#bin/command.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";
import { isSlug, SLUG_LIMIT, slugify } from "#lib/slug.ts";

export const articleRenameCommand: Command = {
  summary: "give an article another address; the former leads there",
  usage: "article rename ARTICLE SLUG",
  args: [2, 2],
  options: {},
  needsDatabase: true,
  async run({ args, actor, env }) {
    const [reference = "", given = ""] = args;
    const slug = given.replace(/^\/+/, "");
    if (!isSlug(slug) || slug.length > SLUG_LIMIT) {
      throw usageError(`"${given}" is no address: a-z, 0-9 and single hyphens, such as ${slugify(given) || "ten-bai"}`);
    }
    const me = await actor(...DESK_ROLES);
    const { id, version, live } = await getEditableArticle(await requireArticleId(reference, me), me);
    const done = await renameArticle({ articleId: id, version, slug }, me);
    const address = env.siteUrl + done.path;
    return {
      data: { articleId: id, version: done.version, path: done.path, from: live?.path ?? null },
      lines: [live ? `${env.siteUrl}${live.path} now leads to ${address}` : `When published, it will be at ${address}`],
    };
  },
};
