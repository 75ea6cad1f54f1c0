import { expect, test } from "vitest";
import { AI_CRAWLERS, renderRobots } from "#domain/robots/robots.ts";
import { SettingsSchema } from "#domain/settings/settings.ts";

const SITE = "https://bao.example";

test("the newsroom and pages of results are closed to all, and the sitemaps are named", () => {
  const robots = renderRobots(SettingsSchema.parse({}), SITE);
  expect(robots.split("\n")[0]).toBe("User-agent: *");
  for (const line of ["Disallow: /admin", "Disallow: /tim-kiem?", `Sitemap: ${SITE}/sitemap.xml`]) {
    expect(robots.split("\n")).toContain(line);
  }
  expect(robots).not.toContain("GPTBot");
});

test.each([
  ["aiTraining", "training"],
  ["aiSearch", "search"],
  ["aiUser", "user"],
] as const)("%s keeps out its own class and no other", (setting, name) => {
  const robots = renderRobots(SettingsSchema.parse({ [setting]: "deny" }), SITE);
  const groups = robots.split("\n\n");
  const closed = groups.filter((group) => group.endsWith("\nDisallow: /"));
  expect(closed).toHaveLength(1);
  for (const [other, crawlers] of Object.entries(AI_CRAWLERS)) {
    for (const crawler of crawlers) expect(closed[0]?.includes(`User-agent: ${crawler}\n`)).toBe(other === name);
  }
});

test("a crawler belongs to one class", () => {
  const all = Object.values(AI_CRAWLERS).flat();
  expect(new Set(all).size).toBe(all.length);
});

test("a paper that is being tried out is closed to all, and says no more", () => {
  const robots = renderRobots(SettingsSchema.parse({ indexing: "deny", aiSearch: "deny" }), SITE);
  expect(robots).toBe("User-agent: *\nDisallow: /\n");
});
