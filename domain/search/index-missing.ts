import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { FORM, indexArticles } from "./write-entries.ts";

const AT_A_TIME = 200;

/** Live articles without an entry, which a paper has that was there before search was. Looks through all of them. */
const MISSING = Prisma.sql`
  select e."articleId" from "Edition" e left join "SearchEntry" s on s."articleId" = e."articleId"
  where e."isLive" and s."articleId" is null order by e."firstPublishedAt" desc limit ${AT_A_TIME}`;

/** Entries that were made by former rules, or of which something else changed than the article, such as an author's name. */
const OUTDATED = Prisma.sql`
  select "articleId" from "SearchEntry" where "form" <> ${FORM} limit ${AT_A_TIME}`;

/** Makes the entries that are missing, newest articles first. Returns how many; may be cut off at any moment. */
export async function indexMissing(isStopped: () => boolean): Promise<number> {
  return indexAll(MISSING, isStopped);
}

/** Makes outdated entries anew. Returns how many; may be cut off at any moment. */
export async function indexOutdated(isStopped: () => boolean): Promise<number> {
  return indexAll(OUTDATED, isStopped);
}

async function indexAll(listed: Prisma.Sql, isStopped: () => boolean): Promise<number> {
  let made = 0;
  while (!isStopped()) {
    const rows = await db.$queryRaw<{ articleId: string }[]>(listed);
    if (rows.length === 0) break;
    const ids = rows.map(({ articleId }) => articleId);
    await db.$transaction(async (tx) => {
      // Whoever publishes one of them meanwhile comes before or after this, not in between.
      await tx.$queryRaw`select 1 from "Article" where "id" = any(${ids}::uuid[]) order by "id" for update`;
      await indexArticles(tx, ids);
    });
    made += rows.length;
  }
  return made;
}
