import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLines } from "#lib/read-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "lines-"));

async function read(content: string | Buffer, start = 0, limit = 1_000) {
  const file = join(folder, "lines.txt");
  writeFileSync(file, content);
  const end = Buffer.byteLength(content);
  const lines = [];
  for await (const { number, end: offset, bytes } of readLines(file, { start, end, firstNumber: 1, limit })) {
    lines.push([number, offset, bytes?.toString() ?? null]);
  }
  return lines;
}

test("each line comes with its number and the offset after it, the last one without a line feed too", async () => {
  expect(await read("một\n\nhai")).toEqual([
    [1, 6, "một"],
    [2, 7, ""],
    [3, 10, "hai"],
  ]);
  expect(await read("một\n")).toEqual([[1, 6, "một"]]);
  expect(await read("")).toEqual([]);
});

test("reading goes on from an offset", async () => {
  expect(await read("một\nhai\nba", 6)).toEqual([
    [1, 10, "hai"],
    [2, 12, "ba"],
  ]);
});

test("a line across chunks is whole, one beyond the limit is passed over", async () => {
  const long = "x".repeat(700_000);
  expect(await read(`${long}\nhai\n`, 0, 700_000)).toEqual([
    [1, 700_001, long],
    [2, 700_005, "hai"],
  ]);
  expect(await read(`${long}\nhai\n`, 0, 699_999)).toEqual([
    [1, 700_001, null],
    [2, 700_005, "hai"],
  ]);
});
