import { expect, test } from "vitest";
import { readEnv } from "#lib/env.ts";

test("nothing set is a working newsroom on port 3000", () => {
  expect(readEnv({ PORT: "" })).toMatchObject({
    port: 3000,
    databaseUrl: null,
    siteUrl: "http://localhost:3000",
    demo: true,
  });
});

test("a site address loses its slash at the end", () => {
  expect(readEnv({ SITE_URL: "https://bao.example/" }).siteUrl).toBe("https://bao.example");
});

test.each([
  [{ PORT: "70000" }, "PORT"],
  [{ PORT: "abc" }, "PORT"],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
  [{ SITE_URL: "ftp://x" }, "SITE_URL"],
  [{ TOASOAN_DEMO: "no" }, "TOASOAN_DEMO"],
])("%j is refused by name", (source, name) => {
  expect(() => readEnv(source)).toThrow(name);
});
