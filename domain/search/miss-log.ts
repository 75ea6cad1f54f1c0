import { NOTES, openSmallPool } from "#lib/small-pool.ts";
import type { Miss } from "./miss.ts";

/** Writes misses to a database, without the rest of the domain: for a process that must stay small. */
export type MissLog = {
  /** Adds to what is there, in one statement. @throws when the database does not answer within 5 s. */
  add(misses: Miss[]): Promise<void>;
  close(): Promise<void>;
};

// Of a day; what goes beyond is made up by somebody, and only what is known already is counted on.
const MOST_OF_A_DAY = 2_000;

// In one order for all, so that two processes with the same misses wait for each other and never both.
const ADD = `
  insert into "SearchMiss" ("day", "language", "typed", "written", "times")
  select "day", "language", "typed", max("written"), sum("times")
  from unnest($1::date[], $2::"Language"[], $3::text[], $4::text[], $5::int[])
    as given ("day", "language", "typed", "written", "times")
  where (select count(*) from "SearchMiss" m where m."day" = given."day") < ${MOST_OF_A_DAY}
    or exists (select from "SearchMiss" m
      where m."day" = given."day" and m."language" = given."language" and m."typed" = given."typed")
  group by 1, 2, 3
  order by 1, 2, 3
  on conflict ("day", "language", "typed") do update
  set "times" = "SearchMiss"."times" + excluded."times", "written" = excluded."written"`;

/** Opens a log on a database, with one connection that is closed while nothing is written. */
export function openMissLog(url: string): MissLog {
  const pool = openSmallPool(url, NOTES);
  return {
    async add(misses) {
      const columns = (["day", "language", "typed", "written", "times"] as const).map((name) =>
        misses.map((miss) => miss[name]),
      );
      await pool.query(ADD, columns);
    },
    close: () => pool.end(),
  };
}
