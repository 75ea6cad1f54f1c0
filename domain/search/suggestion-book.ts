import type { Pool, QueryConfig, QueryResultRow } from "pg";
import { authorPath, englishSectionPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import type { Language } from "#domain/articles/article.ts";
import { articleTag, authorTag, SITE_TAG, topicTag } from "#domain/invalidations/tags.ts";
import type { Suggestable } from "./suggest.ts";

/** Reads what may be suggested, without the rest of the domain: for a process that must stay small. */
export type SuggestionBook = {
  /** Sections, topics, authors, then headlines, newest first. @throws when the database does not answer within 5 s. */
  read(): Promise<Suggestable[]>;
};

// Some months of a daily. Whoever looks for what is older presses Enter.
const HEADLINES = 5_000;
const NAMES = 3_000;
const ANSWER_MS = 5_000;

// The English edition is the smaller one: names that stand in its newest articles.
const ENGLISH = `
  "english" as materialized (select "id", "sectionId", "bylineState" from "Edition"
    where "isLive" and "language" = 'en' order by "firstPublishedAt" desc, "id" desc limit 2000)`;
// Who asked not to be named is not found out by a suggestion either.
const NAMED = `"bylineState" in ('NAMED', 'PEN_NAME')`;

const SECTIONS = `
  with ${ENGLISH} select "id", "slug", "name", "nameEn",
    exists (select from "english" e where e."sectionId" = s."id") as "inEnglish"
  from "Section" s order by "position", "slug" limit ${NAMES}`;
const TOPICS = `
  with ${ENGLISH}, "also" as (
    select distinct l."topicId" from "english" e join "EditionTopic" l on l."editionId" = e."id")
  select "id", "slug", "name", "id" in (select "topicId" from "also") as "inEnglish"
  from "Topic" t where exists (select from "EditionTopic" l join "Edition" e on e."id" = l."editionId"
    where l."topicId" = t."id" and e."isLive")
  order by "createdAt" desc limit ${NAMES}`;
const AUTHORS = `
  with ${ENGLISH}, "also" as (
    select distinct c."authorId" from "english" e join "EditionCredit" c on c."editionId" = e."id" where e.${NAMED})
  select "id", "slug", "name", "id" in (select "authorId" from "also") as "inEnglish"
  from "Author" a where exists (select from "EditionCredit" c join "Edition" e on e."id" = c."editionId"
    where c."authorId" = a."id" and e."isLive" and e.${NAMED})
  order by "name" limit ${NAMES}`;
const ARTICLES = `
  select "articleId", "language"::text, "headline", "path" from "Edition"
  where "isLive" and "firstPublishedAt" <= now() order by "firstPublishedAt" desc, "id" desc limit ${HEADLINES}`;

type Named = { id: string; slug: string; name: string; inEnglish: boolean };
type Section = Named & { nameEn: string };
type Article = { articleId: string; language: Language; headline: string; path: string };

/** A book on a database. */
export function openSuggestionBook(pool: Pool): SuggestionBook {
  // Nobody waits for these; `query_timeout` stands for the pool's own, which is for readers.
  const list = async <Row extends QueryResultRow>(text: string) =>
    (await pool.query<Row>({ text, query_timeout: ANSWER_MS } as QueryConfig)).rows;
  return {
    async read() {
      const sections = await list<Section>(SECTIONS);
      const topics = await list<Named>(TOPICS);
      const authors = await list<Named>(AUTHORS);
      const articles = await list<Article>(ARTICLES);
      return [
        ...sections.flatMap((section) =>
          languagesOf(section).map((language): Suggestable => {
            const { slug, name, nameEn } = section;
            const common = { kind: "section", language, tag: SITE_TAG } as const;
            return language === "en"
              ? { ...common, text: nameEn || name, path: englishSectionPath(slug) }
              : { ...common, text: name, path: sectionPath(slug) };
          }),
        ),
        ...topics.flatMap((topic) => {
          const named = {
            kind: "topic",
            text: topic.name,
            path: topicPath(topic.slug),
            tag: topicTag(topic.id),
          } as const;
          return languagesOf(topic).map((language): Suggestable => ({ ...named, language }));
        }),
        ...authors.flatMap((author) => {
          const { id, slug, name } = author;
          const named = { kind: "author", text: name, path: authorPath(slug), tag: authorTag(id) } as const;
          return languagesOf(author).map((language): Suggestable => ({ ...named, language }));
        }),
        ...articles.map(({ articleId, headline, ...article }): Suggestable => {
          return { kind: "article", text: headline, tag: articleTag(articleId), ...article };
        }),
      ];
    },
  };
}

function languagesOf({ inEnglish }: Named): Language[] {
  return inEnglish ? ["vi", "en"] : ["vi"];
}
