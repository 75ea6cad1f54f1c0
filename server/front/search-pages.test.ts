import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTagClock, type TagClock } from "#domain/invalidations/tag-clock.ts";
import { createSearchPages, type SearchPages } from "#server/front/search-pages.ts";
import { openUpstream } from "#server/front/upstream.ts";

let renderer: Server;
let asked: string[];
let clock: TagClock;
let search: SearchPages;

beforeEach(async () => {
  asked = [];
  renderer = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "content-type": "text/html", "surrogate-key": "front" }).end(`kết quả ${asked.length}`);
  });
  const socket = join(mkdtempSync(join(tmpdir(), "toasoan-test-")), "web.sock");
  await new Promise<void>((listening) => renderer.listen(socket, listening));
  clock = createTagClock();
  search = createSearchPages(openUpstream(socket, "http://bao.example"), clock, () => "7 then");
});

afterEach(() => {
  renderer.closeAllConnections();
  renderer.close();
});

async function read(query: string, path = "/tim-kiem"): Promise<string | undefined> {
  return (await search.find(path, query, Date.now())?.page)?.answer.variants.identity.body.toString();
}

test("the same question in the same minute is one rendering, whatever stands around it in the address", async () => {
  expect(await read("q=giá gạo")).toBe("kết quả 1");
  expect(await read("utm_source=zalo&q=gi%C3%A1+g%E1%BA%A1o&loai=")).toBe("kết quả 1");
  expect(await read("q=giá vàng")).toBe("kết quả 2");
  expect(asked).toHaveLength(2);
  expect(asked[0]).toMatch(/^\/tim-kiem\/[\w-]+$/);
});

test("after anything was published the question is asked again: nobody is shown what was taken away", async () => {
  await read("q=lũ");
  clock.note([{ id: 8, tag: "front", withdrawn: false }]);
  expect(await read("q=lũ")).toBe("kết quả 2");
});

test.each([
  ["/tim-kiem", "q="],
  ["/tim-kiem", "muc=thoi-su"],
  ["/tim-kiem", "%%%"],
  ["/khac", "q=lũ"],
])("%s?%s is no search", async (path, query) => {
  expect(search.find(path, query, Date.now())).toBeUndefined();
  expect(asked).toEqual([]);
});
