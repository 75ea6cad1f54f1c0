import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { HEAD_SCRIPT } from "#components/site/generated/reader-script.ts";
import { compressBest } from "#server/front/compress.ts";
import { READER_SECURITY } from "#server/front/security-headers.ts";
import { generateReaderScript } from "#server/reader-script.ts";

let root: string;
const said: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "toasoan-script-"));
  cpSync("components/site/script", join(root, "components/site/script"), { recursive: true });
  said.length = 0;
});

function generate(): Promise<void> {
  return generateReaderScript(root, (line) => said.push(line));
}

function writeMain(text: string): void {
  writeFileSync(join(root, "components/site/script/main.ts"), text);
}

function readCode(name: string): string {
  return readFileSync(join(root, "public/script", name), "utf8");
}

function readModule(): string {
  return readFileSync(join(root, "components/site/generated/reader-script.ts"), "utf8");
}

test("the script is one file of at most 3 kB in brotli, named by its content, and a late one of 1 kB that it fetches, with its styles", async () => {
  await generate();
  const names = readdirSync(join(root, "public/script"));
  expect(names).toHaveLength(3);
  const [, main = ""] = /READER_SCRIPT_PATH = "\/script\/([^"]+)"/.exec(readModule()) ?? [];
  const [, late = ""] = /import\(`\/script\/([^`]+)`\)/.exec(readCode(main)) ?? [];
  const [, styles = ""] = /`\/script\/([^`]+\.css)`/.exec(readCode(late)) ?? [];
  expect(names.toSorted()).toEqual([main, late, styles].toSorted());
  expect(readCode(styles)).not.toMatch(/\n|\/\*/);
  for (const [name, most] of [[main, 3_000] as const, [late, 1_000] as const]) {
    expect((await compressBest(Buffer.from(readCode(name)))).length).toBeLessThanOrEqual(most);
    expect(name).toBe(`${createHash("sha256").update(readCode(name)).digest("hex").slice(0, 16)}.js`);
    expect(readCode(name)).not.toContain("sourceMappingURL");
  }
  expect(readCode(main)).not.toMatch(/\bexport\b/);
});

test("it is made anew when its sources change, and the former one goes", async () => {
  await generate();
  const former = readdirSync(join(root, "public/script"));
  await generate();
  expect(said).toHaveLength(1);
  writeMain("document.title = 'khác';");
  await generate();
  expect(said).toHaveLength(2);
  const names = readdirSync(join(root, "public/script"));
  expect(names).toHaveLength(3);
  // The late one and its styles are what they were.
  expect(names.filter((name) => former.includes(name))).toHaveLength(2);
});

test("a script that is too large for readers fails, and so does one that does not bundle; neither leaves a stamp", async () => {
  const noise = Array.from({ length: 200 }, (_, n) => createHash("sha256").update(`${n}`).digest("base64")).join("");
  writeMain(`document.title = "${noise}";`);
  await expect(generate()).rejects.toMatchObject({ code: "SETUP", detail: expect.stringMatching(/3000 is the most/) });
  writeMain("const = ;");
  await expect(generate()).rejects.toMatchObject({ code: "SETUP" });
  expect(existsSync(join(root, "components/site/generated/.sources"))).toBe(false);
});

test("the script in the head is small, ends no element, and is what the policy lets in", () => {
  expect(HEAD_SCRIPT.length).toBeLessThan(500);
  expect(HEAD_SCRIPT).not.toMatch(/<\/?script|<!--/i);
  const policy = READER_SECURITY[READER_SECURITY.indexOf("Content-Security-Policy") + 1] ?? "";
  expect(policy).toContain(`'sha256-${createHash("sha256").update(HEAD_SCRIPT).digest("base64")}'`);
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+' 'sha256-[^']+';/);
});

test("the script in the head takes only values there are, and never throws", () => {
  const run = (localStorage: unknown) => {
    const dataset: Record<string, string> = { theme: "system" };
    new Function("document", "navigator", "localStorage", HEAD_SCRIPT)(
      { documentElement: { dataset } },
      {},
      localStorage,
    );
    return dataset;
  };
  expect(run({ theme: "dark", size: "xl" })).toEqual({ js: "", theme: "dark", size: "xl" });
  expect(run({ theme: "dark\nx", size: "xxl" })).toEqual({ js: "", theme: "system" });
  expect(run(null)).toEqual({ js: "", theme: "system" });
});
