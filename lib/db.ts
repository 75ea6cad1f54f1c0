import { PrismaPg } from "@prisma/adapter-pg";
import { AppError } from "#lib/errors.ts";
import { type Prisma, PrismaClient } from "#prisma/generated/client.ts";

// `next dev` loads modules anew at each change; the pool outlives them.
const held = globalThis as { toasoanDb?: PrismaClient };

/** What a query runs on: the pool, or a transaction of it. */
export type Db = PrismaClient | Prisma.TransactionClient;

/** A transaction: what every write takes, so that all of it happens or nothing. */
export type Tx = Prisma.TransactionClient;

// Next renders reader pages once while it builds. That must need no database (container images are built without one),
// and what it renders is never shown (server/cache-handler.ts): while building, nothing is found.
const isBuilding = process.env.NEXT_PHASE === "phase-production-build";
const NOTHING: Record<string, unknown> = { findMany: [], groupBy: [], findFirst: null, findUnique: null, count: 0 };

function connectToNothing(): PrismaClient {
  const table = new Proxy({}, { get: (_target, query) => async () => NOTHING[String(query)] });
  return new Proxy({} as PrismaClient, { get: (_target, name) => (name === "$queryRaw" ? async () => [] : table) });
}

function connect(): PrismaClient {
  if (isBuilding) return connectToNothing();
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString)
    throw new AppError("SETUP", "DATABASE_URL is not set: start through `npm start` or `npm run toasoan`.");
  const adapter = new PrismaPg({
    connectionString,
    // The name lets the embedded cluster see whether anybody of ours is still connected before it is stopped.
    application_name: `toasoan:${process.pid}`,
    max: 10,
    connectionTimeoutMillis: 2_000,
    // A database that hangs must not hold requests and their memory for ever; no statement of ours takes this long.
    query_timeout: 15_000,
    keepAlive: true,
  });
  return new PrismaClient({ adapter });
}

/** The pool of this process, opened at the first query. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, property) {
    held.toasoanDb ??= connect();
    return Reflect.get(held.toasoanDb, property);
  },
});

/** Closes the pool; the next query would open it again. */
export async function disconnect(): Promise<void> {
  await held.toasoanDb?.$disconnect();
  held.toasoanDb = undefined;
}
