import { type Command, DESK_ROLES } from "#bin/command.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";
import { formatTimeLine } from "#lib/date.ts";

export const articleShowCommand: Command = {
  summary: "show the working copy of an article",
  usage: "article show ARTICLE",
  args: [1, 1],
  options: {},
  needsDatabase: true,
  async run({ args, actor, env }) {
    const me = await actor(...DESK_ROLES);
    const article = await getEditableArticle(await requireArticleId(args[0] ?? "", me), me);
    const { content, live } = article;
    const published = article.firstPublishedAt && formatTimeLine(article.firstPublishedAt);
    const facts = [
      ["Id", article.id],
      ["Status", article.status.toLowerCase()],
      ["Version", `${article.version}, ${formatTimeLine(article.updatedAt)}, ${article.updatedBy}`],
      ["Published", published],
      ["Address", live ? env.siteUrl + live.path : null],
      ["Kicker", content.kicker],
      ["Headline", content.headline],
      ["Standfirst", content.standfirst],
    ] as const;
    return {
      data: article,
      lines: [
        ...facts.flatMap(([name, value]) => (value ? [`${`${name}:`.padEnd(12)}${value}`] : [])),
        ...article.doubts.map((doubt) => `${"Doubt:".padEnd(12)}${doubt}`),
        "",
        bodyText(content.body),
      ],
    };
  },
};
