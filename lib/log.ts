import pino from "pino";

/** The program's log: one JSON object a line on stderr, so that stdout stays for people. Never given a secret. */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? "info", base: undefined, redact: ["*.password", "*.token", "*.secret"] },
  pino.destination({ fd: 2, sync: true }),
);
