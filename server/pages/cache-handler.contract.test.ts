import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { pagePathOfKey } from "#server/pages/page-path.ts";

// What of Next's inside the press stands on. When one of these fails after an upgrade, read docs/decisions/0012-the-press.md.
const require = createRequire(import.meta.url);

test("next is pinned to one version", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8")).dependencies.next).toMatch(/^\d+\.\d+\.\d+$/);
});

test("a tag that expired makes what is older stale, by one map that all parts of Next share", () => {
  const { tagsManifest, areTagsExpired } = require("next/dist/server/lib/incremental-cache/tags-manifest.external.js");
  const now = performance.timeOrigin + performance.now();
  expect(tagsManifest).toBeInstanceOf(Map);
  tagsManifest.set("contract", { expired: now });
  expect(areTagsExpired(["contract"], now - 1)).toBe(true);
  expect(areTagsExpired(["contract"], now + 1)).toBe(false);
  // Broken variant: a time ahead of Next's clock expires nothing yet.
  tagsManifest.set("contract", { expired: now + 60_000 });
  expect(areTagsExpired(["contract"], now - 1)).toBe(false);
  tagsManifest.delete("contract");
});

test("the part of a key behind the route is the path", () => {
  const { getRouteCacheKey } = require("next/dist/server/lib/route-cache-key.js");
  const owner = { kind: "APP_PAGE", sourceRoute: "/(site)/[slug]/page" };
  const key: string = getRouteCacheKey("/cau-moi", owner);
  expect(key).toMatch(/^\/route-cache\//);
  expect(pagePathOfKey(key)).toBe("/cau-moi");
});

test.each([
  ["/route-cache/APP_PAGE/0/$/index", "/"],
  ["/route-cache/APP_PAGE/0/$/chuyen-muc/thoi-su/[[...rest]]", "/chuyen-muc/thoi-su"],
  ["/route-cache/APP_PAGE/0/$/chuyen-muc/thoi-su/truoc/1_2", "/chuyen-muc/thoi-su/truoc/1_2"],
])("%s is %s", (key, path) => {
  expect(pagePathOfKey(key)).toBe(path);
});

test("Next still calls the handler with the very object it answers with", () => {
  const source = readFileSync("node_modules/next/dist/server/response-cache/index.js", "utf8");
  expect(source).toContain("incrementalCache.set(key, incrementalResponseCacheEntry.value");
  expect(source).toContain("return incrementalResponseCacheEntry");
});
