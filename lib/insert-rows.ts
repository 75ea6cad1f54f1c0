import type { Tx } from "#lib/db.ts";
import { Prisma } from "#prisma/generated/client.ts";

/**
 * Writes many rows of one table with one statement and one parameter, some ten times cheaper than the client's own
 * `createMany`, which makes a parameter of every value. Every row has the columns of the first; columns that are not
 * named get their default. `table` is a name from our own source, never input.
 */
export async function insertRows<Row extends object>(tx: Tx, table: string, rows: Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(", ");
  const into = Prisma.raw(`"${table}"`);
  const names = Prisma.raw(columns);
  await tx.$executeRaw(
    Prisma.sql`insert into ${into} (${names})
      select ${names} from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json)`,
  );
}
