import { readContent } from "#domain/articles/stored-content.ts";
import { db } from "#lib/db.ts";
import { type Former, wholeText, writeFormer } from "./former-words.ts";

const AT_A_TIME = 100;

/**
 * Makes what former versions are found by that nobody has made yet: those of before the newsroom had this search, and
 * those that were replaced by a version of the same text, which get none. Returns how many; may be cut off at any moment.
 */
export async function indexFormer(isStopped: () => boolean): Promise<number> {
  let made = 0;
  while (!isStopped()) {
    const rows = await db.$queryRaw<
      { articleId: string; version: number; at: Date; content: unknown; next: unknown }[]
    >`
      select r."articleId", r."version", r."createdAt" as "at", r."content", n."content" as "next"
      from (
        select "articleId", "version" from "Revision" r where r."kind" <> 'AUTOSAVE' and not exists (
          select 1 from "FormerWords" f where f."articleId" = r."articleId" and f."version" = r."version")
        and exists (
          select 1 from "Revision" n where n."articleId" = r."articleId" and n."version" > r."version" and n."kind" <> 'ASIDE')
        limit ${AT_A_TIME}) as missing
      join "Revision" r using ("articleId", "version")
      cross join lateral (
        select "content" from "Revision" n
        where n."articleId" = r."articleId" and n."version" > r."version" and n."kind" <> 'ASIDE'
        order by n."version" limit 1) as n`;
    if (rows.length === 0) break;
    const versions = rows.map(({ content, next, ...version }): Former => {
      const text = wholeText(readContent(content));
      return { ...version, text: text === wholeText(readContent(next)) ? "" : text };
    });
    await db.$transaction((tx) => writeFormer(tx, versions));
    made += rows.length;
  }
  return made;
}
