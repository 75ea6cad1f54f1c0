import type { Pool } from "pg";
import { authorPath, partnerOfPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import { periodOfPath } from "#domain/archive/period.ts";
import { keyOfPath } from "#domain/engines/engine.ts";
import { idsOfTags, pathOfTag } from "#domain/invalidations/tags.ts";

/** Looks up addresses without the rest of the domain, for a process that must stay small and never wait long. */
export type AddressBook = {
  /**
   * Whether the path is or was somebody's, is a day or month of the archive on which something came out, the file of the
   * key that engines know us by, or what a partner's feeds stand below. @throws when the database does not answer within
   * 1.5 s.
   */
  isKnown(path: string): Promise<boolean>;
  /** The paths that cache tags speak of, and those of the sections, authors and topics whose lists they name; at most 50. */
  pathsOf(tags: string[]): Promise<string[]>;
  /** The paths of the newest articles, so many at most, and of lists: what a paper that nobody read yet has first. */
  newest(limit: number): Promise<string[]>;
};

const PATH_OF = { section: sectionPath, author: authorPath, topic: topicPath };
const MOST_PATHS = 50;
const MOST_LISTS = 300;

/** An address book on a database. */
export function openAddressBook(pool: Pool): AddressBook {
  return {
    async isKnown(path) {
      const period = periodOfPath(path);
      if (period) {
        const { rowCount } = await pool.query(
          `select 1 from "Edition" where "isLive" and "firstPublishedAt" >= $1 and "firstPublishedAt" < $2 limit 1`,
          [period.from, period.until],
        );
        return rowCount === 1;
      }
      const key = keyOfPath(path);
      if (key !== null) {
        const { rows } = await pool.query<{ value: string }>(
          `select "value" from "Setting" where "key" = 'indexNowKey' and "validFrom" <= now()
           order by "validFrom" desc, "id" desc limit 1`,
        );
        return rows[0]?.value === key;
      }
      const token = partnerOfPath(path);
      if (token !== null) {
        const { rowCount } = await pool.query(`select 1 from "Partner" where "token" = $1`, [token]);
        return rowCount === 1;
      }
      const { rowCount } = await pool.query(`select 1 from "Address" where "path" = $1`, [path]);
      return rowCount === 1;
    },
    async pathsOf(tags) {
      const own = tags.map(pathOfTag).filter((path) => path !== null);
      const { rows } = await pool.query<{ noun: keyof typeof PATH_OF; slug: string }>(
        `select 'section' as noun, "slug" from "Section" where "id" = any($1::uuid[])
         union all select 'author', "slug" from "Author" where "id" = any($2::uuid[])
         union all select 'topic', "slug" from "Topic" where "id" = any($3::uuid[])`,
        [idsOfTags("section", tags), idsOfTags("author", tags), idsOfTags("topic", tags)],
      );
      const lists = rows.map(({ noun, slug }) => PATH_OF[noun](slug));
      return [...new Set([...own, ...lists])].slice(0, MOST_PATHS);
    },
    async newest(limit) {
      const { rows } = await pool.query<{ path: string }>(
        `(select "path" from "Edition" where "isLive" order by "firstPublishedAt" desc, "id" desc limit $1)
         union all (select "path" from "Address" where "kind" in ('SECTION', 'AUTHOR', 'TOPIC') limit $2)`,
        [limit, MOST_LISTS],
      );
      return rows.map(({ path }) => path);
    },
  };
}
