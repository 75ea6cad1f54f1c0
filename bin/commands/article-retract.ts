import { type Command, usageError } from "#bin/command.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";

export const articleRetractCommand: Command = {
  summary: "take an article back for good; its address says why",
  usage: "article retract ARTICLE",
  args: [1, 1],
  options: { reason: { value: "WORDS", help: "told to readers at the address (needed)" } },
  needsDatabase: true,
  async run({ args, value, actor }) {
    const reason = value("reason");
    if (!reason?.trim()) throw usageError("--reason is missing: readers are told it");
    const me = await actor("EDITOR_IN_CHIEF", "MANAGING_EDITOR");
    const { id, version, content } = await getEditableArticle(await requireArticleId(args[0] ?? "", me), me);
    const done = await retractArticle({ articleId: id, version, reason }, me);
    return {
      data: { articleId: id, version: done.version, reason },
      lines: [`Retracted: ${content.headline}`],
    };
  },
};
