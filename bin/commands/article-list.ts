import { type Command, DESK_ROLES, usageError } from "#bin/command.ts";
import { asWord, oneOf } from "#bin/one-of.ts";
import { ArticleKind, ArticleStatus } from "#domain/articles/article.ts";
import { ArticleFilter, type DeskArticle, listArticles } from "#domain/articles/desk.ts";
import { formatTimeLine } from "#lib/date.ts";
import { slugify } from "#lib/slug.ts";

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
    const [status, kind] = [value("status"), value("kind")];
    const filter = ArticleFilter.parse({
      status: status === undefined ? undefined : oneOf("--status", status, Object.values(ArticleStatus)),
      kind: kind === undefined ? undefined : oneOf("--kind", kind, Object.values(ArticleKind)),
      section: await sectionId(value("section")),
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

async function sectionId(given: string | undefined): Promise<string | undefined> {
  if (given === undefined) return undefined;
  const { getSection } = await import("#domain/sections/published.ts");
  const section = await getSection(slugify(given));
  if (!section) throw usageError(`there is no section "${given}"`);
  return section.id;
}

function toLines({ id, status, updatedAt, headline, livePath, section }: DeskArticle): string[] {
  const place = [livePath, section?.name].filter(Boolean).join(" · ");
  return [
    `${id}  ${asWord(status).padEnd(11)}  ${formatTimeLine(updatedAt)}  ${headline || "(no headline)"}`,
    ...(place ? [`    ${place}`] : []),
  ];
}
