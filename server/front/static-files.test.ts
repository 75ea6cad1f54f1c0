import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type { HeldAnswer } from "#server/front/held-answer.ts";
import { improveStaticFiles, loadStaticFiles } from "#server/front/static-files.ts";

const CSS = Array.from({ length: 300 }, (_, n) => `.a${n * n}{margin:${n % 13}px}`).join("\n");
const SCRIPT = Array.from({ length: 300 }, (_, n) => `let a${n * n}=${n % 13};`).join("\n");
let files: Map<string, HeldAnswer>;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "toasoan-static-"));
  const given = {
    ".next/static/chunks/a1.css": CSS,
    ".next/static/chunks/a1.css.map": "{}",
    "public/fonts/serif-1.woff2": "font",
    "public/doc.js": "let a=1;",
    "public/script/0123456789abcdef.js": SCRIPT,
    "public/notes.md": "Không phải để đưa ra.",
    "secret.json": "{}",
  };
  for (const [name, content] of Object.entries(given)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  files = await loadStaticFiles(root);
});

function headersOf(address: string): Record<string, string | undefined> {
  const { base } = files.get(address) as HeldAnswer;
  return Object.fromEntries(base.flatMap((name, index) => (index % 2 === 0 ? [[name, base[index + 1]]] : [])));
}

test("only files of a known kind, below the two folders, have an address", () => {
  expect([...files.keys()].sort()).toEqual([
    "/_next/static/chunks/a1.css",
    "/doc.js",
    "/fonts/serif-1.woff2",
    "/script/0123456789abcdef.js",
  ]);
});

test("what is named by its content or version is kept for ever, what keeps its name for an hour", () => {
  const ages = [...files.keys()]
    .sort()
    .map((address) => headersOf(address)["Cache-Control"]?.match(/max-age=\d+/)?.[0]);
  expect(ages).toEqual(["max-age=31536000", "max-age=3600", "max-age=31536000", "max-age=31536000"]);
  expect(headersOf("/doc.js")).toMatchObject({
    "Content-Type": "text/javascript; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
  });
});

test("a font is sent as it is to everybody; a style and the readers' script become as small as they get", async () => {
  const font = files.get("/fonts/serif-1.woff2");
  expect(font?.variants.br.headers).not.toContain("Content-Encoding");
  const texts = { "/_next/static/chunks/a1.css": CSS, "/script/0123456789abcdef.js": SCRIPT };
  const bodyOf = (address: string) => files.get(address)?.variants.br.body ?? Buffer.alloc(0);
  const quick = Object.keys(texts).map((address) => bodyOf(address).length);
  await improveStaticFiles(files);
  for (const [index, [address, text]] of Object.entries(texts).entries()) {
    expect(bodyOf(address).length, address).toBeLessThan(quick[index] ?? 0);
    expect(brotliDecompressSync(bodyOf(address)).toString()).toBe(text);
  }
});
