import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { makeSampleArticle } from "#bin/sample-article.ts";
import { getArticle, getDestination } from "#domain/articles/published.ts";
import { getAuthor } from "#domain/authors/published.ts";
import { getInvited } from "#domain/people/invitation.ts";
import { getTopic } from "#domain/topics/published.ts";
import { formatTimeLine } from "#lib/date.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makeSection, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = join(ROOT, "domain/imports/fixtures/ben-pha.txt");
const SLUG = "con-may-ben-pha-moi-giup-hoc-tro-ba-ap-bot-day-tu-ga-gay";
const folder = mkdtempSync(join(tmpdir(), "toasoan-cli-"));

type Result = { code: number | null; out: string; err: string };

/** Runs a command as its own process; `onError` sees what it says on stderr while it runs. */
function toasoan(args: string[], onError?: (text: string, kill: () => void) => void): Promise<Result> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder, SITE_URL: "https://bao.example" };
    const child = spawn(process.execPath, [join(ROOT, "bin/toasoan.ts"), ...args], { cwd: ROOT, env });
    const result: Result = { code: null, out: "", err: "" };
    child.stdout.on("data", (chunk) => (result.out += chunk));
    child.stderr.on("data", (chunk) => {
      result.err += chunk;
      onError?.(String(chunk), () => child.kill("SIGKILL"));
    });
    child.on("close", (code) => resolve({ ...result, code }));
  });
}

beforeAll(async () => {
  await makeSection("thoi-su", "Thời sự");
  await makeActor("EDITOR_IN_CHIEF");
});

test("help is there for the whole and for each command", async () => {
  const whole = await toasoan(["--help"]);
  expect(whole.code).toBe(0);
  expect(whole.out).toContain("import article FILE");
  const group = await toasoan(["article", "--help"]);
  expect(group.out).toContain("article retract ARTICLE");
  expect(group.out).not.toContain("import article");
  const one = await toasoan(["import", "article", "--help"]);
  expect(one.code).toBe(0);
  expect(one.out).toContain("--section SECTION");
});

test.each([
  [[], "Usage:"],
  [["import"], 'no command "import"'],
  [["article", "eat"], "article list, article show"],
  [["import", "article"], "Something is missing: import article FILE"],
  [["import", "article", "a", "b"], '"b" is too much'],
  [["article", "list", "--nope"], "Unknown option '--nope'"],
  [["article", "list", "--status", "eaten"], "--status"],
  [["user", "add", "x@bao.example"], "--name is missing"],
])("called wrongly (%j), it says how and ends with 2", async (args, words) => {
  const { code, out, err } = await toasoan(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(words);
});

test.each([
  [["import", "article", "none.txt"], "none.txt"],
  [["import", "article", "."], "is a folder"],
  [["article", "show", "khong-co"], "There is no article at /khong-co"],
  [["article", "list", "--as", "ai@bao.example"], "Nobody has an account with the address ai@bao.example"],
])("what fails (%j) is told in one line, and it ends with 1", async (args, words) => {
  const { code, out, err } = await toasoan(args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.trimEnd().split("\n")).toEqual([expect.stringContaining(words)]);
});

test("a page is imported and published, then shown, renamed, unpublished, published and retracted", async () => {
  const imported = await toasoan(["import", "article", PAGE, "--section", "thoi-su", "--publish", "--json"]);
  expect(imported).toMatchObject({ code: 0, err: "" });
  const report = JSON.parse(imported.out);
  expect(report).toMatchObject({ path: `/${SLUG}`, address: `https://bao.example/${SLUG}` });
  expect(report.doubted).toHaveLength(3);
  const twice = await toasoan(["import", "article", PAGE, "--json"]);
  expect(twice.code).toBe(1);
  expect(JSON.parse(twice.out).error.code).toBe("ADDRESS_TAKEN");
  expect(twice.err).toContain("--again");
  const shown = await toasoan(["article", "show", `https://bao.example/${SLUG}`]);
  expect(shown.out).toContain("Published:  06:05 09/11/2025");
  expect((await toasoan(["article", "rename", SLUG, "ben-pha"])).out).toContain("https://bao.example/ben-pha");
  expect(await getDestination(`/${SLUG}`)).toEqual({ kind: "REDIRECT", target: "/ben-pha" });
  const wrong = await toasoan(["article", "schedule", "ben-pha", "--at", "18h tomorrow"]);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("18:00 28/11/2026")]);
  const at = formatTimeLine(new Date(Date.now() + 86_400_000));
  expect((await toasoan(["article", "schedule", "ben-pha", "--at", at])).out).toContain(at);
  expect(await db.plannedRelease.count()).toBe(1);
  expect((await toasoan(["article", "unschedule", "ben-pha"])).code).toBe(0);
  expect(await db.plannedRelease.count()).toBe(0);
  expect((await toasoan(["article", "unpublish", "/ben-pha"])).code).toBe(0);
  expect(await getArticle("/ben-pha")).toBeNull();
  expect((await toasoan(["article", "publish", report.articleId, "--substantive"])).code).toBe(0);
  expect(await getArticle("/ben-pha")).not.toBeNull();
  expect((await toasoan(["article", "retract", "ben-pha", "--reason", "Sai nguồn"])).code).toBe(0);
  expect(await getDestination("/ben-pha")).toEqual({ kind: "GONE", reason: "Sai nguồn" });
  const listed = await toasoan(["article", "list", "--status", "retracted", "--json"]);
  expect(JSON.parse(listed.out).articles).toMatchObject([{ id: report.articleId, status: "RETRACTED" }]);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "article.retract" } });
  expect(entry.origin).toBe("cli");
}, 60_000);

test("an account is opened with a link that works", async () => {
  const args = ["user", "add", "mai@bao.example", "--name", "Mai Sương", "--role", "managing-editor", "--json"];
  const { code, out } = await toasoan(args);
  expect(code).toBe(0);
  const { link } = JSON.parse(out);
  expect(link).toMatch(/^https:\/\/bao\.example\/admin\//);
  expect(await getInvited(link.split("/").at(-1))).toMatchObject({ email: "mai@bao.example", name: "Mai Sương" });
});

test("a page about the paper is given its words from a file, and again", async () => {
  writeFileSync(join(folder, "gioi-thieu.txt"), "Về báo\n\nLời dẫn.\n\n## Ai làm\n\nNgười làng.\n");
  for (const version of [1, 2]) {
    const { code, out } = await toasoan(["page", "set", "gioi-thieu.txt", "--json"]);
    expect({ code, data: JSON.parse(out) }).toMatchObject({ code: 0, data: { path: "/gioi-thieu", version } });
  }
  const listed = await toasoan(["page", "list"]);
  expect(listed.out).toMatch(/\d{2}\/\d{2}\/\d{4} +https:\/\/bao\.example\/gioi-thieu {2}Về báo/);
  expect(listed.out).toMatch(/default words +https:\/\/bao\.example\/lien-he {2}Liên hệ/);
  expect((await toasoan(["page", "set", "gioi-thieu.txt", "--slug", "toa-soan"])).code).toBe(1);
});

test("an author and a topic say on their pages what the command line gave them", async () => {
  const [author, topic] = [await makeAuthor("Lê Văn Thử"), await makeTopic("Cầu phao")];
  const written = await toasoan(["author", "set", author.slug, "--email", "thu@bao.example"]);
  expect(written).toMatchObject({ code: 0, out: `https://bao.example/tac-gia/${author.slug}\n` });
  expect(await getAuthor(author.slug)).toMatchObject({ publicEmail: "thu@bao.example" });
  expect((await toasoan(["topic", "set", topic.slug, "--description", "Bắc qua sông Mây."])).code).toBe(0);
  expect(await getTopic(topic.slug)).toMatchObject({ description: "Bắc qua sông Mây." });
  expect((await toasoan(["author", "set", author.slug])).code).toBe(2);
  expect((await toasoan(["topic", "set", "khong-co", "--description", ""])).code).toBe(1);
});

test("killed in the middle of a bulk import, it brings in the rest the next time, each line once", async () => {
  const file = join(folder, "nhieu.jsonl");
  const made = await toasoan(["generate", "jsonl", "nhieu.jsonl", "--count", "1600"]);
  expect(made.code).toBe(0);
  const first = await toasoan(["import", "jsonl", file], (text, kill) => {
    if (text.includes("%")) kill();
  });
  expect(first.code).toBeNull();
  const between = await db.importRun.findFirstOrThrow({ where: { fileName: "nhieu.jsonl" } });
  expect(between.lines).toBeGreaterThan(0);
  expect(between.finishedAt).toBeNull();
  const second = await toasoan(["import", "jsonl", "nhieu.jsonl", "--json"]);
  expect(second.code).toBe(0);
  expect(JSON.parse(second.out)).toMatchObject({ state: "finished", lines: 1_600, accepted: 1_600, refused: 0 });
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const wanted = lines.map((line) => JSON.parse(line).title).toSorted();
  const rows = await db.article.findMany({ where: { status: { not: "RETRACTED" } }, select: { headline: true } });
  expect(rows.map(({ headline }) => headline).toSorted()).toEqual(wanted);
}, 90_000);

test("made-up articles are the same for the same seed, and others for another", () => {
  expect(makeSampleArticle(1, 7)).toEqual(makeSampleArticle(1, 7));
  expect(makeSampleArticle(2, 7)).not.toEqual(makeSampleArticle(1, 7));
});

test("a file that is no text is told as such", async () => {
  writeFileSync(join(folder, "anh.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  const { code, err } = await toasoan(["import", "article", "anh.png"]);
  expect(code).toBe(1);
  expect(err).toContain("no readable text");
});
