import { columnsOf, contentOf, WITH_CONTENT } from "#domain/articles/content.ts";
import { db } from "#lib/db.ts";

const AT_A_TIME = 100;

/**
 * Makes the words that the desk looks in anew where they are still running text, as they were once; what is said of
 * pictures was not in it. Returns how many; may be cut off at any moment.
 */
export async function refoldArticles(isStopped: () => boolean): Promise<number> {
  let made = 0;
  while (!isStopped()) {
    const ids = await db.$queryRaw<{ id: string }[]>`
      select "id" from "Article" where position(E'\\n' in "searchText") > 0 limit ${AT_A_TIME}`;
    if (ids.length === 0) break;
    const rows = await db.article.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, include: WITH_CONTENT });
    for (const row of rows) {
      const { searchText } = columnsOf(contentOf(row));
      // Whoever saves meanwhile writes them too, of the newer text.
      await db.article.updateMany({ where: { id: row.id, version: row.version }, data: { searchText } });
    }
    made += rows.length;
  }
  return made;
}
