import { randomBytes } from "node:crypto";
import pg from "pg";

/** What a database is made of, as sorted lines that can be compared. */
export type Catalogue = { columns: string[]; enums: string[]; indexes: string[]; constraints: string[] };

const QUERIES: Record<keyof Catalogue, string> = {
  columns: `select format('%s.%s %s%s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end, coalesce(pg_get_expr(d.adbin, d.adrelid), '')) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and c.relname <> '_prisma_migrations'`,
  enums: `select format('%s: %s', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)) as line
    from pg_type t join pg_enum e on e.enumtypid = t.oid where t.typnamespace = 'public'::regnamespace group by t.typname`,
  indexes: `select indexdef as line from pg_indexes where schemaname = 'public' and tablename <> '_prisma_migrations'`,
  constraints: `select format('%s %s: %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0
    and conrelid::regclass::text <> '_prisma_migrations'`,
};

/** Reads the catalogue of the public schema of a database. */
export async function listCatalogue(url: string): Promise<Catalogue> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const lines = async (sql: string) => (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line).sort();
  try {
    return {
      columns: await lines(QUERIES.columns),
      enums: await lines(QUERIES.enums),
      indexes: await lines(QUERIES.indexes),
      constraints: await lines(QUERIES.constraints),
    };
  } finally {
    await client.end();
  }
}

/** Gives the test an empty database of its own beside the file's, and a way to run SQL on it. */
export async function withScratchDatabase(
  run: (url: string, sql: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const own = process.env.DATABASE_URL ?? "";
  const name = `test_${process.ppid}_${randomBytes(6).toString("hex")}`;
  const url = new URL(own);
  url.pathname = `/${name}`;
  await query(own, `create database "${name}"`);
  try {
    await run(url.href, (text) => query(url.href, text));
  } finally {
    await query(own, `drop database "${name}" with (force)`);
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
