import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openPageStore } from "#server/pages/page-store.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "toasoan-pages-"));
});

function listFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("what is put is there for the next process, whatever letters its name has", async () => {
  const page = { html: Buffer.from("Cầu Đá"), tags: ["front"], none: undefined };
  await openPageStore(folder).put("/../cầu đá/".repeat(50), page);
  expect(await openPageStore(folder).get("/../cầu đá/".repeat(50))).toEqual(page);
  expect(await openPageStore(folder).get("/other")).toBeNull();
});

test("a file that is damaged counts as missing, and is removed", async () => {
  const store = openPageStore<string>(folder);
  await store.put("/a", "một trang");
  const [file = ""] = listFiles();
  writeFileSync(file, Buffer.alloc(40));
  expect(await store.get("/a")).toBeNull();
  expect(listFiles()).toEqual([]);
});

test("what is removed or cleared is gone", async () => {
  const store = openPageStore<string>(folder);
  await store.put("/a", "a");
  await store.put("/b", "b");
  await store.remove("/a");
  expect([await store.get("/a"), await store.get("/b")]).toEqual([null, "b"]);
  await store.clear();
  expect(await store.get("/b")).toBeNull();
  await store.put("/c", "c");
  expect(await store.get("/c")).toBe("c");
});

test("of too many the longest unread go, those of an earlier process too", async () => {
  await openPageStore<string>(folder, { files: 3 }).put("/old", "old");
  const store = openPageStore<string>(folder, { files: 3 });
  for (const name of ["/a", "/b", "/c"]) await store.put(name, name);
  await expect.poll(() => listFiles().length).toBe(3);
  expect(await store.get("/old")).toBeNull();
});

test("a folder that cannot be written to loses nothing but the page", async () => {
  writeFileSync(join(folder, "file"), "");
  const store = openPageStore<string>(join(folder, "file", "below"));
  await store.put("/a", "a");
  expect(await store.get("/a")).toBeNull();
});
