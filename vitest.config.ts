import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,bench,bin,components,deploy,domain,lib,prisma,server}/**/*.test.{ts,tsx}"],
    globalSetup: "lib/testing/test-cluster.ts",
    setupFiles: ["lib/testing/test-database.ts"],
    pool: "forks",
    maxWorkers: 2,
    // A worker goes from file to file; each still gets a database of its own (lib/testing/test-database.ts).
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    env: {
      TZ: "America/New_York",
      LOG_LEVEL: "error",
      AUTH_SECRET: "a secret that only tests know, of 32+ characters",
    },
  },
});
