import { type Command, DESK_ROLES, usageError } from "#bin/command.ts";
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
    const filter = ArticleFilter.parse({
      status: oneOf("--status", value("status"), Object.values(ArticleStatus)),
      kind: oneOf("--kind", value("kind"), Object.values(ArticleKind)),
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

function asWord(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

function oneOf<T extends string>(option: string, given: string | undefined, names: T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = names.find((name) => asWord(name) === asWord(given));
  if (!found) throw usageError(`${option} "${given}" is none of: ${names.map(asWord).join(", ")}`);
  return found;
}

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
