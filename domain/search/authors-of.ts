import { db } from "#lib/db.ts";
import type { Hit } from "./find-articles.ts";

/** Somebody whose name stands over articles that were found, and over how many of the best. */
export type FoundAuthor = { slug: string; name: string; articles: number };

const WEIGHED = 400;
const MOST = 12;

/** The authors of what was found, those with most articles first. Who asked not to be named is not found out by it. */
export async function listAuthorsOf(hits: Hit[]): Promise<FoundAuthor[]> {
  if (hits.length === 0) return [];
  const ids = hits.slice(0, WEIGHED).map(({ articleId }) => articleId);
  return db.$queryRaw<FoundAuthor[]>`
    select a."slug", a."name", count(distinct e."articleId")::int as "articles"
    from "Edition" e join "EditionCredit" c on c."editionId" = e."id" join "Author" a on a."id" = c."authorId"
    where e."articleId" = any(${ids}::uuid[]) and e."isLive" and e."bylineState" in ('NAMED', 'PEN_NAME')
    group by 1, 2 order by 3 desc, 2, 1 limit ${MOST}`;
}
