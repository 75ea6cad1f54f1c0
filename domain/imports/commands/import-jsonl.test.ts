import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { contentOf, WITH_CONTENT } from "#domain/articles/content.ts";
import { getArticle } from "#domain/articles/published.ts";
import { importJsonl } from "#domain/imports/commands/import-jsonl.ts";
import type { Actor } from "#domain/people/actor.ts";
import { indexArticles } from "#domain/search/write-entries.ts";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const folder = mkdtempSync(join(tmpdir(), "jsonl-"));
let chief: Actor;
let count = 0;

beforeAll(async () => {
  chief = await makeActor("EDITOR_IN_CHIEF");
});

type Line = Record<string, unknown> | string;

function line(title: string, changes: Record<string, unknown> = {}) {
  return {
    title,
    summary: "Bến mới rút đường tới trường.",
    body: ["Đoạn một của bài.", "Đoạn hai của bài."],
    section: "Đời sống",
    author: "Lê An Nhiên",
    publishedAt: "2024-01-23T15:56:00+07:00",
    ...changes,
  };
}

function write(...lines: Line[]): string {
  count += 1;
  const file = join(folder, `${count}.jsonl`);
  writeFileSync(file, lines.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join("\n"));
  return file;
}

function refusalsOf(file: string): { line: number; reason: string }[] {
  const lines = readFileSync(`${file}.refused.jsonl`, "utf8").trimEnd().split("\n");
  return lines.map((each) => JSON.parse(each));
}

function numbered(prefix: string, length: number) {
  return Array.from({ length }, (_, index) => line(`${prefix} số ${index}`));
}

test("a line becomes what the commands would have made of it", async () => {
  const file = write(
    line("Bến phà Cồn Mây mở sớm", {
      captions: ["Chuyến đầu tiên."],
      topics: ["Sông Mây mùa lũ", "song may MUA LU", "Phà"],
    }),
  );
  const report = await importJsonl(file, {}, chief);
  expect(report).toMatchObject({ state: "finished", lines: 1, accepted: 1, refused: 0, refusedFile: null });
  expect(await getArticle("/ben-pha-con-may-mo-som")).toMatchObject({
    headline: "Bến phà Cồn Mây mở sớm",
    standfirst: "Bến mới rút đường tới trường.",
    section: { slug: "doi-song", name: "Đời sống" },
    credits: [{ name: "Lê An Nhiên", path: "/tac-gia/le-an-nhien" }],
    topics: [{ name: "song may MUA LU" }, { name: "Phà" }],
    publishedAt: new Date("2024-01-23T08:56:00Z"),
    wordCount: 11,
  });
  const row = await db.article.findFirstOrThrow({
    where: { slug: "ben-pha-con-may-mo-som" },
    include: { ...WITH_CONTENT, revisions: true, editions: true, addresses: true },
  });
  expect(row).toMatchObject({ status: "PUBLISHED", version: 1, bylineState: "NAMED" });
  expect(row.doubts).toEqual(["Thiếu 1 ảnh; chú thích đã được giữ lại, chờ bổ sung ảnh."]);
  expect(row.searchText).toContain("ben pha con may");
  expect(row.revisions).toMatchObject([{ version: 1, kind: "IMPORTED", content: contentOf(row) }]);
  expect(row.editions).toMatchObject([{ number: 1, isLive: true, articleVersion: 1, body: row.body }]);
  expect(row.addresses).toMatchObject([{ path: "/ben-pha-con-may-mo-som", kind: "ARTICLE" }]);
  expect(await db.auditEntry.count({ where: { action: "article.import", subjectId: row.id } })).toBe(1);
  expect(await db.invalidation.count({ where: { tag: `section:${row.sectionId}` } })).toBe(1);
});

test("readers' search finds it by exactly what it would find it by had somebody published it", async () => {
  const topics = ["song may MUA LU", "Phà"];
  await importJsonl(
    write(line("Phà lớn về bến", { topics, captions: ["Bến sớm."], author: "Đỗ Ý, Lý An" })),
    {},
    chief,
  );
  const { articleId } = await db.edition.findFirstOrThrow({ where: { headline: "Phà lớn về bến" } });
  const read = () =>
    db.$queryRaw`select "at", "form", "words"::text from "SearchEntry" where "articleId" = ${articleId}::uuid`;
  const written = await read();
  expect(written).toHaveLength(1);
  await db.$transaction((tx) => indexArticles(tx, [articleId]));
  expect(await read()).toEqual(written);
});

test("without a time of publication it is a draft, without an address", async () => {
  await importJsonl(
    write(line("Bài còn viết", { publishedAt: undefined, section: undefined, author: "Đang cập nhật" })),
    {},
    chief,
  );
  const draft = await db.article.findFirstOrThrow({
    where: { headline: "Bài còn viết" },
    include: { editions: true, addresses: true, credits: true },
  });
  expect(draft).toMatchObject({
    status: "DRAFT",
    slug: null,
    editions: [],
    addresses: [],
    credits: [],
    bylineState: "NAMED",
  });
  expect(draft.doubts[0]).toContain("Đang cập nhật");
});

test("published without an author it has no byline; without a section it is in the first", async () => {
  await importJsonl(write(line("Không tên không mục", { author: undefined, section: undefined })), {}, chief);
  expect(await getArticle("/khong-ten-khong-muc")).toMatchObject({
    bylineState: "WITHHELD",
    section: { slug: "doi-song" },
  });
});

test("headlines that are alike get addresses of their own, whoever had them before", async () => {
  const { path } = await makePublished(chief, { headline: "Tin vắn" });
  expect(path).toBe("/tin-van");
  await importJsonl(write(...Array.from({ length: 12 }, () => line("Tin vắn"))), {}, chief);
  await importJsonl(write(line("Tin vắn"), line("Tin  vắn!"), line("Admin"), line("★★★")), {}, chief);
  const editions = await db.edition.findMany({ where: { headline: { startsWith: "Tin" } }, select: { path: true } });
  const expected = ["/tin-van", ...Array.from({ length: 14 }, (_, index) => `/tin-van-${index + 2}`)];
  expect(editions.map((edition) => edition.path).toSorted()).toEqual(expected.toSorted());
  expect(await getArticle("/admin-2")).toMatchObject({ headline: "Admin" });
  expect(await getArticle("/bai-viet")).toMatchObject({ headline: "★★★" });
});

test("lines that cannot be taken are listed with the reason, and the others come in", async () => {
  const refused: [Line, string][] = [
    ["{", "is no JSON"],
    ["null", "expected object"],
    ["[1,2]", "expected object"],
    [`${"[".repeat(100_000)}`, "is no JSON"],
    [{ summary: "x", body: ["y"] }, "title: is missing"],
    [{ title: "Thiếu thân bài" }, "body: is missing"],
    [line(" \n "), "title: "],
    [line("Dài ".repeat(80)), "title: "],
    [line("Sapô dài", { summary: "x".repeat(1_501) }), "summary: "],
    [line("Thân bài là chữ", { body: "một đoạn" }), "body: "],
    [line("Thân bài là số", { body: [1] }), "body.0: "],
    [line("Quá nhiều đoạn", { body: Array(2_001).fill("x") }), "more than 2000 paragraphs"],
    [line("Đăng mà trống", { body: ["", " "] }), "body: is empty"],
    [line("Chú thích dài", { captions: ["x".repeat(1_001)] }), "captions.0: "],
    [line("Giờ không múi", { publishedAt: "2024-01-23T15:56:00" }), "publishedAt: "],
    [line("Giờ không có", { publishedAt: "10:00 30/02/2024" }), "publishedAt: "],
    [line("Giờ tương lai", { publishedAt: "2999-01-01T00:00:00Z" }), "publishedAt: lies in the future"],
    [line("Trường lạ", { html: "<p>" }), "html"],
    ['{"title":"Nguyên mẫu","body":["x"],"__proto__":{"section":"Lạ"}}', "__proto__"],
    [line("Mục không chữ", { section: "★" }), "section: "],
    [line("Tác giả là số", { author: 7 }), "author: "],
    [line("Ngôn ngữ lạ", { language: "fr" }), "language: "],
    [`{"title":"Quá dài","body":["${"x".repeat(1_100_000)}"]}`, "is longer than 1 MB"],
  ];
  const file = write(line("Dòng đầu lành"), ...refused.map(([each]) => each), "", "  \r", line("Dòng cuối lành"));
  const report = await importJsonl(file, {}, chief);
  expect(report).toMatchObject({ accepted: 2, refused: refused.length, refusedFile: `${file}.refused.jsonl` });
  expect(refusalsOf(file)).toEqual(
    refused.map(([, reason], index) => ({ line: index + 2, reason: expect.stringContaining(reason) })),
  );
  expect(await getArticle("/dong-cuoi-lanh")).not.toBeNull();
});

test("bytes that are no UTF-8 are refused, a byte order mark and Windows line ends are not", async () => {
  const file = write(
    `\uFEFF${JSON.stringify(line("Có dấu thứ tự byte"))}\r`,
    JSON.stringify(line("Dòng kiểu Windows")),
  );
  appendFileSync(file, Buffer.from([0x0a, 0x7b, 0xff, 0xfe, 0x7d]));
  expect(await importJsonl(file, {}, chief)).toMatchObject({ accepted: 2, refused: 1 });
  expect(refusalsOf(file)).toEqual([{ line: 3, reason: "is not UTF-8" }]);
});

test("hostile text comes in as text", async () => {
  const title = '\'; drop table "Article"; -- <script>alert(1)</script> \u0000\uD800 $1 %s';
  await importJsonl(write(line(title, { body: [title], author: title.slice(0, 60) })), {}, chief);
  expect(await db.article.count({ where: { headline: { startsWith: "'; drop table" } } })).toBe(1);
});

test("decomposed letters are stored composed", async () => {
  await importJsonl(
    write(line("Nước lũ rút chậm".normalize("NFD"), { author: "Ngô Thiên Ý".normalize("NFD") })),
    {},
    chief,
  );
  const article = await getArticle("/nuoc-lu-rut-cham");
  expect(article?.headline).toBe("Nước lũ rút chậm".normalize("NFC"));
  expect(article?.credits[0]?.name).toBe("Ngô Thiên Ý".normalize("NFC"));
});

test("an import that was cut off goes on where it stopped: each line once", async () => {
  const lines: Line[] = numbered("Cắt ngang", 1_700);
  lines[100] = "{";
  lines[1_400] = "{";
  const file = write(...lines);
  const stop = new AbortController();
  const first = await importJsonl(file, { signal: stop.signal, onProgress: () => stop.abort() }, chief);
  expect(first).toMatchObject({ state: "stopped", lines: 200, accepted: 199, refused: 1 });
  // As a kill leaves it: refusals of a batch that never was committed, the last one half written.
  appendFileSync(`${file}.refused.jsonl`, '{"line":300,"reason":"x"}\n{"line":80');
  const second = await importJsonl(file, {}, chief);
  expect(second).toMatchObject({ state: "finished", resumedAtLine: 200, lines: 1_700, accepted: 1_698, refused: 2 });
  const rows = await db.article.findMany({
    where: { headline: { startsWith: "Cắt ngang" } },
    select: { headline: true },
  });
  expect(rows).toHaveLength(1_698);
  expect(new Set(rows.map(({ headline }) => headline)).size).toBe(1_698);
  expect(refusalsOf(file).map((refusal) => refusal.line)).toEqual([101, 1_401]);
});

test("what one batch opens, the next one, which is written at the same time, finds", async () => {
  const names = { section: "Mục Hai Mẻ", author: "Người Hai Mẻ", topics: ["Chuyện Hai Mẻ"] };
  const file = write(...Array.from({ length: 700 }, () => line("Cùng một tít", names)));
  expect(await importJsonl(file, {}, chief)).toMatchObject({ accepted: 700, refused: 0 });
  expect(await db.section.count({ where: { name: names.section } })).toBe(1);
  expect(await db.author.count({ where: { name: names.author } })).toBe(1);
  expect(await db.topic.count({ where: { name: "Chuyện Hai Mẻ" } })).toBe(1);
  const editions = await db.edition.findMany({ where: { headline: "Cùng một tít" }, select: { path: true } });
  expect(new Set(editions.map(({ path }) => path)).size).toBe(700);
});

test("two files with the same headlines can come in at once", async () => {
  const files = ["một", "hai"].map((name) =>
    write(line(`Tệp ${name}`), ...Array.from({ length: 450 }, () => line("Trùng tít hai tệp"))),
  );
  const reports = await Promise.all(files.map((file) => importJsonl(file, {}, chief)));
  expect(reports.map(({ accepted }) => accepted)).toEqual([451, 451]);
  expect(await db.address.count({ where: { path: { startsWith: "/trung-tit-hai-tep" } } })).toBe(900);
});

test("when a batch fails, the one behind it leaves nothing either, and those in front of it are in", async () => {
  const lines: Line[] = numbered("Gãy ở giữa", 700);
  const file = write(...lines);
  // Somebody else moves the run on after the first batch.
  const steal = () =>
    db.importRun.updateMany({ where: { fileName: basename(file) }, data: { lines: { increment: 1 } } });
  const stolen: Promise<unknown>[] = [];
  const onProgress = () => void stolen.push(Promise.resolve(steal()));
  await expect(importJsonl(file, { onProgress }, chief)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  await Promise.all(stolen);
  const count = await db.article.count({ where: { headline: { startsWith: "Gãy ở giữa" } } });
  expect(count % 200).toBe(0);
  expect(count).toBeLessThan(700);
});

test("a batch that fails half way leaves nothing behind", async () => {
  const file = write(...numbered("Hỏng giữa chừng", 20));
  const stranger: Actor = { ...chief, id: crypto.randomUUID() };
  await expect(importJsonl(file, {}, stranger)).rejects.toThrow();
  expect(await db.article.count({ where: { headline: { startsWith: "Hỏng giữa chừng" } } })).toBe(0);
  expect(await db.address.count({ where: { path: { startsWith: "/hong-giua-chung" } } })).toBe(0);
  expect(await importJsonl(file, {}, chief)).toMatchObject({ accepted: 20, resumedAtLine: 0 });
});

test("a file that is done stays done, until it is meant to come again", async () => {
  const file = write(line("Chỉ một lần"), "{");
  await importJsonl(file, {}, chief);
  const again = await importJsonl(file, {}, chief);
  expect(again).toMatchObject({ state: "already finished", accepted: 1, refused: 1 });
  expect(await db.article.count({ where: { headline: "Chỉ một lần" } })).toBe(1);
  expect(refusalsOf(file)).toHaveLength(1);
  expect(await importJsonl(file, { again: true }, chief)).toMatchObject({ state: "finished", accepted: 1, refused: 1 });
  expect(await db.article.count({ where: { headline: "Chỉ một lần" } })).toBe(2);
});

test("two processes that import one file do not both bring in its lines", async () => {
  const file = write(...numbered("Cùng lúc", 600));
  const results = await Promise.allSettled([importJsonl(file, {}, chief), importJsonl(file, {}, chief)]);
  expect(results.some(({ status }) => status === "fulfilled")).toBe(true);
  expect(await db.article.count({ where: { headline: { startsWith: "Cùng lúc" } } })).toBe(600);
});

test("who may not open a section gets lines of an unknown one refused", async () => {
  const editor = await makeActor("EDITOR");
  const file = write(line("Mục mới toanh", { section: "Mục Chưa Có" }), line("Mục đã có"));
  expect(await importJsonl(file, {}, editor)).toMatchObject({ accepted: 1, refused: 1 });
  expect(refusalsOf(file)[0]?.reason).toContain('there is no "Mục Chưa Có"');
});

test("nobody who may not publish imports in bulk", async () => {
  const file = write(line("Không được phép"));
  const error = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(importJsonl(file, {}, await makeActor("REPORTER"))).rejects.toEqual(error);
  expect(existsSync(`${file}.refused.jsonl`)).toBe(false);
});

test("an empty file is finished at once", async () => {
  expect(await importJsonl(write(), {}, chief)).toMatchObject({ state: "finished", lines: 0, accepted: 0 });
});
