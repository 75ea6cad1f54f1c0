import { type Command, DESK_ROLES } from "#bin/command.ts";
import { asWord, oneOf } from "#bin/one-of.ts";
import { sectionIdOf } from "#bin/section-id.ts";
import { ArticleKind, ArticleStatus } from "#domain/articles/article.ts";
import { ArticleFilter, type DeskArticle, listArticles } from "#domain/articles/desk.ts";
import { formatTimeLine } from "#lib/date.ts";

export const articleListCommand: Command = {
  summary: "list articles, last changed first",
  usage: "article list",
  args: [0, 0],
  options: {
    status: { value: "STATUS", help: Object.values(ArticleStatus).map(asWord).join(", ") },
    kind: { value: "KIND", help: Object.values(ArticleKind).map(asWord).join(", ") },
    section: { value: "SECTION", help: "slug or name of a section" },
    search: { value: "WORDS", help: "words in headline or text, with or without marks" },
    after: { value: "CURSOR", help: "the next page, as the former one gave it" },
  },
  needsDatabase: true,
  async run({ value, actor }) {
    const me = await actor(...DESK_ROLES);
    const [status, kind, section] = [value("status"), value("kind"), value("section")];
    const filter = ArticleFilter.parse({
      status: status === undefined ? undefined : oneOf("--status", status, Object.values(ArticleStatus)),
      kind: kind === undefined ? undefined : oneOf("--kind", kind, Object.values(ArticleKind)),
      section: section === undefined ? undefined : await sectionIdOf(section),
      q: value("search"),
      after: value("after"),
    });
    const { articles, next } = await listArticles(filter, me);
    return {
      data: { articles, next },
      lines: [...articles.flatMap(toLines), ...(next ? [`Next page: --after ${next}`] : [])],
    };
  },
};

function toLines({ id, status, updatedAt, headline, livePath, section }: DeskArticle): string[] {
  const place = [livePath, section?.name].filter(Boolean).join(" · ");
  return [
    `${id}  ${asWord(status).padEnd(11)}  ${formatTimeLine(updatedAt)}  ${headline || "(no headline)"}`,
    ...(place ? [`    ${place}`] : []),
  ];
}
