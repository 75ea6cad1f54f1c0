import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importAddresses } from "#domain/addresses/commands/import-addresses.ts";
import { renameList } from "#domain/addresses/commands/rename-list.ts";
import { getFormer } from "#domain/addresses/published.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makePublished, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const siteUrl = "https://bao.example";
let folder: string;
let editor: Actor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "addresses-"));
  editor = await makeActor();
});
afterAll(() => rm(folder, { recursive: true }));

async function bring(lines: (string | Buffer)[], more: { isTrial?: boolean } = {}) {
  const file = join(folder, "map.csv");
  await writeFile(file, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\r\n")])));
  return importAddresses(file, { siteUrl, ...more }, editor);
}

test("old addresses lead in one step to what they became, or say why they are gone", async () => {
  const { path } = await makePublished(editor, { headline: "Cầu mới" });
  const report = await bring([
    "\uFEFFold,new,reason",
    `https://cu.example/2019/05/Cầu-Mới.HTML,${siteUrl}${path}`,
    `/tin/1,/tin/2`,
    `/tin/2,/tin/3`,
    `"/tin/3","${path}/"`,
    `/quang-cao/x.html,,"Hết hạn, đã gỡ"`,
    `/trang-chu.php,/`,
    "",
  ]);
  expect(report).toEqual({ redirects: 5, gone: 1, refused: [], isWhole: true });
  const leads = { kind: "REDIRECT", target: path };
  for (const from of ["/2019/05/cau-moi.html", "/tin/1", "/tin/2", "/tin/3"]) {
    expect(await getFormer(from), from).toEqual(leads);
  }
  expect(await getFormer("/quang-cao/x.html")).toEqual({ kind: "GONE", reason: "Hết hạn, đã gỡ" });
  expect(await getFormer("/trang-chu.php")).toEqual({ kind: "REDIRECT", target: "/" });
});

test("what would do harm is refused line by line, and the rest is taken", async () => {
  const { path } = await makePublished(editor, { headline: "Bến cũ" });
  const report = await bring([
    `${path},/`,
    "/vong/a,/vong/b",
    "/vong/b,/vong/a",
    "/xa,https://evil.example/",
    "/xa-2,//evil.example/",
    "/khong,/chua-tung-co",
    "/admin/x,/",
    "/media/1.jpg,/",
    "/?p=12,/",
    "/dup,/",
    "/dup,/moi-nhat",
    "/%00,/",
    "javascript:alert(1),/",
    "/duoc,/moi-nhat",
  ]);
  expect(report.redirects).toBe(2);
  expect(report.refused.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13]);
  expect(await getFormer(path)).toBeNull();
  expect(await getFormer("/duoc")).toEqual({ kind: "REDIRECT", target: "/moi-nhat" });
});

test("the same again writes nothing, a corrected table what it corrects, a trial nothing at all", async () => {
  const lines = ["/lan/1,/moi-nhat", "/lan/2,"];
  const counted = () => db.auditEntry.count({ where: { action: "address.import" } });
  const before = await counted();
  expect(await bring(lines, { isTrial: true })).toMatchObject({ redirects: 1, gone: 1 });
  expect(await getFormer("/lan/1")).toBeNull();
  await bring(lines);
  await bring(lines);
  expect(await counted()).toBe(before + 1);
  await bring(["/lan/1,/dinh-chinh", "/lan/2,/moi-nhat"]);
  expect(await getFormer("/lan/1")).toEqual({ kind: "REDIRECT", target: "/dinh-chinh" });
  expect(await getFormer("/lan/2")).toEqual({ kind: "REDIRECT", target: "/moi-nhat" });
});

test("an old address follows a list that is renamed later, and one step stays one", async () => {
  const { slug } = await makeTopic("Muối");
  await bring([`/tag/muoi.html,/chu-de/${slug}`]);
  await renameList({ noun: "topic", slug, newSlug: "nghe-muoi" }, editor);
  expect(await getFormer("/tag/muoi.html")).toEqual({ kind: "REDIRECT", target: "/chu-de/nghe-muoi" });
  await bring([`/tag/muoi-2.html,/chu-de/${slug}`]);
  expect(await getFormer("/tag/muoi-2.html")).toEqual({ kind: "REDIRECT", target: "/chu-de/nghe-muoi" });
});

test("a reporter brings in nothing, and what is no table is an error", async () => {
  const file = join(folder, "no.csv");
  await writeFile(file, '/a,"/b\n/c');
  await expect(importAddresses(file, { siteUrl }, editor)).rejects.toThrow();
  await expect(importAddresses(file, { siteUrl }, await makeActor("REPORTER"))).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("a refused line leads nobody astray who leads to it", async () => {
  const { path } = await makePublished(editor, { headline: "Bài còn sống" });
  const report = await bring([`/ve-bai.html,${path}`, `${path},/moi-nhat`]);
  expect(report.refused.map(({ line }) => line)).toEqual([2]);
  expect(await getFormer("/ve-bai.html")).toEqual({ kind: "REDIRECT", target: path });
});

// Walked anew from each row, so long a chain would not come to its end in the time a test has.
test("a chain as long as its table ends in one step, and one in a circle is refused whole", async () => {
  const count = 20_000;
  const chain = Array.from(
    { length: count },
    (_, at) => `/xich/${at},${at === count - 1 ? "/moi-nhat" : `/xich/${at + 1}`}`,
  );
  expect(await bring(chain, { isTrial: true })).toEqual({ redirects: count, gone: 0, refused: [], isWhole: true });
  const circle = Array.from({ length: count }, (_, at) => `/vong/${at},/vong/${(at + 1) % count}`);
  const { redirects, refused } = await bring(circle, { isTrial: true });
  expect([redirects, refused.length]).toEqual([0, count]);
});

test("a file in the encodings that spreadsheets write is read, and bytes that are no text are refused", async () => {
  const file = join(folder, "excel.csv");
  await writeFile(
    file,
    Buffer.from("\uFEFFcũ,mới,lý do\r\n/excel/cũ.html,/moi-nhat\r\n/excel/gỡ,,Đã gỡ\r\n", "utf16le"),
  );
  expect(await importAddresses(file, { siteUrl }, editor)).toMatchObject({ redirects: 1, gone: 1, refused: [] });
  expect(await getFormer("/excel/go")).toEqual({ kind: "GONE", reason: "Đã gỡ" });
  const report = await bring([
    Buffer.from("/latin/\xe9t\xe9,/moi-nhat", "latin1"),
    Buffer.from("/latin/b,,L\xfd do", "latin1"),
    "/latin/c,/moi-nhat",
  ]);
  expect(report).toMatchObject({ redirects: 1, gone: 0 });
  expect(report.refused.map(({ line }) => line)).toEqual([1, 2]);
});
