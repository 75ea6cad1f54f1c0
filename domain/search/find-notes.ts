import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { markMatches, type Piece } from "./highlight.ts";
import type { Query } from "./query.ts";

/**
 * Where the newsroom keeps words of its own about an article: doubts of an import, notices and corrections to readers,
 * names of versions, reasons why something was left against the paper's style.
 */
type NotePlace = "CORRECTION" | "DOUBT" | "LEFT" | "VERSION_NAME";

/** A note that has the words; `version` where it is of one. */
export type FoundNote = {
  articleId: string;
  headline: string;
  place: NotePlace;
  version: number | null;
  at: Date;
  note: Piece[];
};

type Row = Omit<FoundNote, "note"> & { text: string };

/** Notes that have all the words, each anywhere in it as the desk's list finds them. Newest first, `most` at most. */
export async function findNotes(terms: string[], query: Query, most: number): Promise<FoundNote[]> {
  if (terms.length === 0) return [];
  const has = (text: Prisma.Sql) =>
    Prisma.join(
      terms.map((term) => Prisma.sql`${text} like ${`%${term.replace(/[\\%_]/g, "\\$&")}%`}`),
      " and ",
    );
  // The conditions are those of the indexes, letter by letter (migration `newsroom_search`).
  const rows = await db.$queryRaw<Row[]>`
    select n.*, a."headline" from (
      (select "id" as "articleId", 'DOUBT' as "place", null::int as "version", "updatedAt" as "at",
          array_to_string("doubts", ' ') as "text"
        from "Article" where cardinality("doubts") > 0 and ${has(Prisma.sql`"fold"("doubts")`)}
        order by "updatedAt" desc limit ${most})
      union all (select "articleId", 'CORRECTION', null, "createdAt", concat_ws(' ', "wrong", "right", "notice")
        from "Correction" where ${has(Prisma.sql`"fold"("wrong" || E'\\n' || "right" || E'\\n' || "notice")`)}
        order by "createdAt" desc limit ${most})
      union all (select "articleId", 'VERSION_NAME', "version", "createdAt", "name"
        from "Revision" where "name" is not null and ${has(Prisma.sql`"fold"("name")`)}
        order by "createdAt" desc limit ${most})
      union all (select "articleId", 'LEFT', null, "at", "reason"
        from "LeftFinding" where "reason" <> '' and ${has(Prisma.sql`"fold"("reason")`)}
        order by "at" desc limit ${most})
    ) as n join "Article" a on a."id" = n."articleId"
    order by n."at" desc, n."articleId" limit ${most}`;
  return rows.map(({ text, ...row }) => ({ ...row, note: markMatches(text, query) }));
}
