import { type Command, DESK_ROLES, usageError } from "#bin/command.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";
import { scheduleArticle } from "#domain/releases/commands/schedule-article.ts";
import { formatTimeLine, parseTimeLine } from "#lib/date.ts";

export const articleScheduleCommand: Command = {
  summary: "have an article go out by itself at a time",
  usage: "article schedule ARTICLE",
  args: [1, 1],
  options: {
    at: { value: "TIME", help: 'in Vietnam, as "18:00 28/11/2026" (needed)' },
    substantive: { help: "what it says has changed; readers are told when" },
  },
  needsDatabase: true,
  async run({ args, value, flag, actor }) {
    const at = parseTimeLine(value("at") ?? "");
    if (!at) throw usageError('--at is missing or no time: write it as "18:00 28/11/2026"');
    const me = await actor(...DESK_ROLES);
    const { id, version, content } = await getEditableArticle(await requireArticleId(args[0] ?? "", me), me);
    const done = await scheduleArticle({ articleId: id, version, at, substantive: flag("substantive") }, me);
    return {
      data: { articleId: id, version: done.version, at: at.toISOString() },
      lines: [`Goes out at ${formatTimeLine(at)} (Vietnam): ${content.headline}`],
    };
  },
};
