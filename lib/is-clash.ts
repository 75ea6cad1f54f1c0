import { Prisma } from "#prisma/generated/client.ts";

// PostgreSQL's codes: a key that is taken, two that wait for each other, a change that came in between, waited too long.
const CLASHES = ["23505", "40P01", "40001", "55P03"];

/**
 * Whether a transaction failed because another one was writing at the same time, so that the same work, looked at anew,
 * may well be done.
 */
export function isClash(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === "P2002" || error.code === "P2034") return true;
  // What was written as SQL of our own fails with the database's own code.
  const { driverAdapterError } = (error.meta ?? {}) as { driverAdapterError?: { cause?: { originalCode?: string } } };
  return CLASHES.includes(driverAdapterError?.cause?.originalCode ?? "");
}
