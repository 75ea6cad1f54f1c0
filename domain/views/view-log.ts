import { randomUUID } from "node:crypto";
import { NOTES, openSmallPool } from "#lib/small-pool.ts";

/** How often an article was opened within the hour that began at `hour`. */
export type HourViews = { articleId: string; hour: Date; views: number };

/** Counts that are written together. A writer numbers its batches upwards; one that is tried again keeps its number. */
export type ViewBatch = { number: number; views: HourViews[] };

/** Writes counts to a database, without the rest of the domain: for a process that must stay small. */
export type ViewLog = {
  /**
   * Adds a batch to what is there, in one statement: all of it or nothing. Articles without a live edition are left
   * out. A batch that was written already, though its answer was lost, is not added again.
   * @throws when the database does not answer within 5 s: try the same batch again.
   */
  add(batch: ViewBatch): Promise<void>;
  close(): Promise<void>;
};

// In one order for all, so that two processes with the same articles wait for each other and never both.
const ADD = `
  with "fresh" as (
    insert into "ViewBatch" ("writerId", "number") values ($1, $2)
    on conflict ("writerId") do update set "number" = excluded."number", "at" = now()
      where "ViewBatch"."number" < excluded."number"
    returning 1
  )
  insert into "ArticleView" ("articleId", "hour", "views")
  select given."articleId", given."hour", sum(given."views")
  from unnest($3::uuid[], $4::timestamptz[], $5::int[]) as given ("articleId", "hour", "views")
  join "Edition" e on e."articleId" = given."articleId" and e."isLive"
  where exists (select from "fresh")
  group by 1, 2
  order by 1, 2
  on conflict ("articleId", "hour") do update set "views" = "ArticleView"."views" + excluded."views"`;

/** Opens a log on a database, with one connection that is closed while nothing is written. Each log is one writer. */
export function openViewLog(url: string, writerId: string = randomUUID()): ViewLog {
  const pool = openSmallPool(url, NOTES);
  return {
    async add({ number, views }) {
      const columns = [
        views.map(({ articleId }) => articleId),
        views.map(({ hour }) => hour),
        views.map((row) => row.views),
      ];
      await pool.query(ADD, [writerId, number, ...columns]);
    },
    close: () => pool.end(),
  };
}
