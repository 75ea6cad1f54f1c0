import { indexArticles } from "#domain/search/write-entries.ts";
import { db } from "#lib/db.ts";

const TIMES = 100;

/** How long it takes to write the entry of an article of the sample newsroom anew, in ms, a hundred times. */
export async function timePublishing(): Promise<number[]> {
  const live = await db.edition.findMany({ where: { isLive: true }, select: { articleId: true }, take: TIMES });
  const times: number[] = [];
  for (let index = 0; index < TIMES; index++) {
    const articleId = live[index % live.length]?.articleId ?? "";
    await db.$transaction(async (tx) => {
      const startedAt = performance.now();
      await indexArticles(tx, [articleId]);
      times.push(performance.now() - startedAt);
    });
  }
  return times;
}
