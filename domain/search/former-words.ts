import type { ArticleContent } from "#domain/articles/article.ts";
import { bodyText, pictureText } from "#domain/articles/body/plain-text.ts";
import { contentOf } from "#domain/articles/content.ts";
import { isOnTheWay } from "#domain/articles/history/thin-versions.ts";
import type { RequiredArticle } from "#domain/articles/require-article.ts";
import type { Tx } from "#lib/db.ts";
import type { RevisionKind } from "#prisma/generated/enums.ts";
import { textLexemes } from "./lexemes.ts";
import { entryWords } from "./write-entries.ts";

/** All that a text says: to readers, and of its pictures to those who do not see them. */
export function wholeText(content: ArticleContent): string {
  const { kicker, headline, frontHeadline, searchHeadline, shareText, standfirst, lead, body } = content;
  const lines = [kicker, headline, frontHeadline, searchHeadline, standfirst, shareText, bodyText(body)];
  return [...lines, lead.caption, lead.credit, lead.alt, pictureText(body)].filter(Boolean).join("\n");
}

/** What a text is found by in the newsroom; where in it the words stand counts for nothing. */
export function wholeLexemes(text: string): Set<string> {
  return textLexemes({ headlines: [], standfirst: "", text });
}

/** A former version, and what it says. */
export type Former = { articleId: string; version: number; at: Date; text: string };

/** What takes the place of a text. */
type Next = { content: ArticleContent; kind: RevisionKind; by: { id: string }; at: Date };

/**
 * Has the newsroom find the text of a working copy that `next` takes the place of. Autosaves on the way to it are no
 * version that anybody would look for: typing costs a look at what the last version was, and nothing is written.
 */
export async function keepFormer(tx: Tx, article: RequiredArticle, next: Next): Promise<void> {
  const text = wholeText(contentOf(article));
  if (text === wholeText(next.content)) return;
  const last = await tx.revision.findFirst({
    // A version that only moved the article to another stage has no text of its own: it has that of the one before.
    where: { articleId: article.id, version: { lte: article.version }, kind: { not: "ASIDE" } },
    orderBy: { version: "desc" },
    select: { version: true, kind: true, createdAt: true, createdById: true },
  });
  if (!last) return;
  const { version, kind, createdAt: at, createdById } = last;
  if (isOnTheWay({ version, kind, at, by: { id: createdById } }, next, null)) return;
  await writeFormer(tx, [{ articleId: article.id, version, at, text }]);
}

/** Writes what former versions are found by; a version does not change, so what is there stays. */
export async function writeFormer(tx: Tx, versions: Former[]): Promise<void> {
  const rows = versions.map(({ text, ...version }) => ({ ...version, words: entryWords(wholeLexemes(text)) }));
  await tx.$executeRaw`
    insert into "FormerWords" ("articleId", "version", "at", "words")
    select "articleId", "version", "at", "words"::tsvector
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r ("articleId" uuid, "version" int, "at" timestamptz, "words" text)
    on conflict do nothing`;
}
