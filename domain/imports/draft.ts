import type { ArticleContent } from "#domain/articles/article.ts";
import { emptyBody } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { columnsOf, emptyContent } from "#domain/articles/content.ts";
import { missingPhoto, paragraphOf } from "#domain/imports/blocks.ts";
import type { Doubt } from "#domain/imports/doubts.ts";
import type { Item } from "#domain/imports/jsonl-item.ts";
import type { Actor } from "#domain/people/actor.ts";
import { textLexemes } from "#domain/search/lexemes.ts";
import { entryWords } from "#domain/search/write-entries.ts";
import { uuidV7 } from "#lib/uuid.ts";

/**
 * An article of a bulk import on its way in: its text is done, of the names only the words are known. `columns` and
 * `searchWords`, by which readers find its text, were made from `content` before the transaction, since counting and
 * folding words takes the longest. `topicNames` are the names its topics have here, once they are known.
 */
export type Draft = {
  id: string;
  line: number;
  item: Item;
  content: ArticleContent;
  columns: ReturnType<typeof columnsOf>;
  searchWords: string;
  topicNames: string[];
  doubts: Doubt[];
};

/** An article whose section, authors, topics and address are settled too. */
export type PlacedDraft = Draft & { path: string | null };

/**
 * How a batch is written: for which run, by whom, when. `slugs` are those chosen for it; `underWay` has the same of each
 * batch that is not in yet, since nobody else can see what another transaction has chosen.
 */
export type Writing = { runId: string; actor: Actor; now: Date; slugs: Set<string>; underWay: Set<Set<string>> };

/** A line no article could be made of, and why. */
export type Refusal = { line: number; reason: string };

/** The article that a line gives. */
export function makeDraft(line: number, item: Item): Draft {
  const blocks = [...item.body.map(paragraphOf), ...item.captions.map(missingPhoto)];
  const content: ArticleContent = {
    ...emptyContent(item.language),
    headline: item.title,
    standfirst: item.summary,
    body: blocks.length > 0 ? { type: "doc", content: blocks } : emptyBody(),
    bylineState: item.publishedAt && item.authors.length === 0 ? "WITHHELD" : "NAMED",
  };
  return {
    ...{ id: uuidV7(), line, item, content, doubts: doubtsOf(item), topicNames: [] },
    columns: columnsOf(content),
    // What was never published is not before readers.
    searchWords: item.publishedAt ? entryWords(textLexemes(searchableText(content))) : "",
  };
}

function searchableText({ headline, standfirst, body }: ArticleContent) {
  return { headlines: [headline], standfirst, text: bodyText(body) };
}

function doubtsOf(item: Item): Doubt[] {
  return [
    ...(item.placeholder === null ? [] : [{ code: "authorPlaceholder", text: item.placeholder } as const]),
    ...(item.authors.length > 0 ? [] : [{ code: "authorMissing" } as const]),
    ...(item.captions.length > 0 ? [{ code: "photosMissing", count: item.captions.length } as const] : []),
  ];
}

/** The draft with what was found out about it, in content and columns alike. */
export function placeDraft(
  draft: Draft,
  places: Partial<Pick<ArticleContent, "slug" | "sectionId" | "credits" | "topicIds">>,
  topicNames = draft.topicNames,
  doubts: Doubt[] = [],
): Draft {
  const { credits: _credits, topicIds: _topicIds, ...own } = places;
  return {
    ...draft,
    content: { ...draft.content, ...places },
    columns: { ...draft.columns, ...own },
    topicNames,
    doubts: [...draft.doubts, ...doubts],
  };
}
