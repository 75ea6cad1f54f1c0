import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepMostRead, readMostRead, WARM_PAGES } from "#server/front/most-read.ts";

const file = join(mkdtempSync(join(tmpdir(), "toasoan-test-")), "most-read.json");

test("the list is there for the next start, no longer than can be made warm", () => {
  expect(readMostRead(file)).toEqual([]);
  const paths = Array.from({ length: WARM_PAGES + 5 }, (_, n) => `/bai-${n}`);
  keepMostRead(file, paths);
  expect(readMostRead(file)).toEqual(paths.slice(0, WARM_PAGES));
});

test.each(["", "{", '["http://evil.example/"]', '{"a":1}', "[1]"])("a list that says %j is none", (content) => {
  writeFileSync(file, content);
  expect(readMostRead(file)).toEqual([]);
});

test("a folder that cannot be written to ends nothing", () => {
  expect(() => keepMostRead(join(file, "below", "list.json"), ["/a"])).not.toThrow();
});
