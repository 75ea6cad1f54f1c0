import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { hashPassword, PASSWORD_LENGTH, verifyPassword } from "#domain/people/password.ts";
import { db } from "#lib/db.ts";

const HOUR_S = 3_600;

async function isActive(personId: string): Promise<boolean> {
  return (await db.person.count({ where: { id: personId, disabledAt: null } })) === 1;
}

function create() {
  const siteUrl = process.env.SITE_URL ?? "http://localhost:3000";
  return betterAuth({
    baseURL: siteUrl,
    // Made at the first start and kept beside the data; see lib/postgres/cluster.ts.
    secret: process.env.AUTH_SECRET,
    database: prismaAdapter(db, { provider: "postgresql" }),
    telemetry: { enabled: false },
    logger: { level: "error" },
    databaseHooks: {
      // A disabled person gets no session, whichever way of signing in is added later.
      session: { create: { before: ({ userId }) => isActive(userId) } },
    },
    user: { modelName: "person", fields: {} },
    account: { modelName: "credential" },
    session: {
      modelName: "session",
      expiresIn: 12 * HOUR_S,
      updateAge: HOUR_S / 4,
      // Every request asks the database, so that an ended session is ended at the next request everywhere.
      cookieCache: { enabled: false },
    },
    verification: { modelName: "verification" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    // Attempts are counted in sign-in-attempts.ts, also for calls that do not come over this library's own routes.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "toasoan",
      useSecureCookies: siteUrl.startsWith("https://"),
      database: { generateId: false },
    },
    plugins: [nextCookies()],
  });
}

let instance: ReturnType<typeof create> | undefined;

/** Accounts and sessions, by better-auth; made at first use, since the build has no secret and no database. */
export function auth(): ReturnType<typeof create> {
  instance ??= create();
  return instance;
}
