import { resolve } from "node:path";
import { z } from "zod";
import { AppError } from "#lib/errors.ts";

const port = z.coerce.number().int().min(1).max(65535);

// Every setting is optional; .env.example lists them all with their meaning.
const Env = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("./.data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
    .optional(),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  TOASOAN_DEMO: z.enum(["0", "1"]).default("1"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
});

/** The settings the whole program runs on. `dataDir` is absolute; `siteUrl` has no slash at its end. */
export type Env = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | null;
  siteUrl: string;
  demo: boolean;
  logLevel: "debug" | "info" | "warn" | "error";
};

/**
 * Reads the settings from the environment; an empty value counts as not set.
 * @throws AppError SETUP that names every wrong setting.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new AppError("SETUP", `Wrong setting in the environment. ${faults.join("; ")}. See .env.example.`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, SITE_URL, TOASOAN_DEMO, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    siteUrl: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ""),
    demo: TOASOAN_DEMO === "1",
    logLevel: LOG_LEVEL,
  };
}
