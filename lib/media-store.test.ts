import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolderStore } from "#lib/media-store.ts";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "media-store-"));
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

test("what was put is read back, whole and in part", async () => {
  const store = createFolderStore(root);
  await store.put("public/ab/abc-480.avif", Buffer.from("mười hai chữ"));
  expect(await store.size("public/ab/abc-480.avif")).toBe(Buffer.byteLength("mười hai chữ"));
  expect(await readAll(store.read("public/ab/abc-480.avif"))).toBe("mười hai chữ");
  expect(await readAll(store.read("public/ab/abc-480.avif", { start: 0, end: 0 }))).toBe("m");
});

test("a second put replaces the first, and nothing stays aside", async () => {
  const store = createFolderStore(root);
  await store.put("public/cd/x.webp", Buffer.from("first"));
  await store.put("public/cd/x.webp", Buffer.from("second"));
  expect(await readAll(store.read("public/cd/x.webp"))).toBe("second");
  expect(await readdir(join(root, "public/cd"))).toEqual(["x.webp"]);
  expect(await readdir(join(root, ".incoming"))).toEqual([]);
});

test("removing forgets a path, and one that is not there is fine", async () => {
  const store = createFolderStore(root);
  await store.put("public/ef/x.webp", Buffer.from("x"));
  await store.remove("public/ef/x.webp");
  await store.remove("public/ef/x.webp");
  expect(await store.size("public/ef/x.webp")).toBeNull();
});

test("a folder is no file", async () => {
  const store = createFolderStore(root);
  await store.put("public/gh/x.webp", Buffer.from("x"));
  expect(await store.size("public/gh")).toBeNull();
  expect(await store.size("public/gh/x.webp/y.webp")).toBeNull();
});

test.each([
  "../x",
  "public/../../x",
  "/etc/passwd",
  "public//x",
  "public/x\0.webp",
  "public\\x",
  ".incoming/x",
  "",
  "public/%2e%2e/x",
  "a/b/c/d/e/f/g",
])("the path %j is refused by every method", async (path) => {
  const store = createFolderStore(root);
  const refusal = expect.objectContaining({ code: "INVALID_INPUT" });
  expect(() => store.put(path, Buffer.from("x"))).toThrow(refusal);
  expect(() => store.size(path)).toThrow(refusal);
  expect(() => store.read(path)).toThrow(refusal);
  expect(() => store.remove(path)).toThrow(refusal);
});

test("where nothing can be written, nothing is half there and the folder is named", async () => {
  const blocked = join(root, "blocked");
  await writeFile(blocked, "a file where the folder should be");
  const store = createFolderStore(blocked);
  await expect(store.put("public/x.webp", Buffer.from("x"))).rejects.toThrow();
  expect(await store.size("public/x.webp")).toBeNull();
});
