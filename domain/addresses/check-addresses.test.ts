import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkAddresses } from "#domain/addresses/check-addresses.ts";

const ANSWERS: Record<string, [status: number, location?: string]> = {
  "/cu.html": [301, "/moi"],
  "/moi": [200],
  "/mat.html": [410],
  "/van-con.html": [200],
  "/hai-buoc.html": [301, "/cu.html"],
  "/lac.html": [301, "/moi"],
  "/khac": [200],
  "/ngoai.html": [301, "https://khac.example/moi"],
  "/hong.html": [301, "http://["],
  "/trong.html": [301],
};
let site: Server;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "addresses-"));
  site = createServer(({ url = "" }, response) => {
    const [status, location] = ANSWERS[url] ?? [404];
    response.writeHead(status, location ? { location } : {}).end();
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await new Promise((resolve) => site.close(resolve));
  await rm(folder, { recursive: true });
});

test("what answers otherwise than the table says is told, with how it answers", async () => {
  const file = join(folder, "map.csv");
  const lines = ["/cu.html,/moi", "/mat.html,", "/van-con.html,/moi", "/hai-buoc.html,/moi", "/lac.html,/khac", "/la,"];
  await writeFile(file, lines.join("\n"));
  const siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const { right, wrong } = await checkAddresses(file, { siteUrl });
  expect(right).toBe(2);
  expect(wrong).toEqual([
    { line: 3, from: "/van-con.html", why: "answers 200 where 301 was meant" },
    { line: 4, from: "/hai-buoc.html", why: "leads to /cu.html, which answers 301" },
    { line: 5, from: "/lac.html", why: "leads to /moi where /khac was meant" },
    { line: 6, from: "/la", why: "answers 404 where 410 was meant" },
  ]);
});

test("an answer that leads to another site, or to what is no address, is wrong, and asks nobody else", async () => {
  const file = join(folder, "ngoai.csv");
  await writeFile(file, ["/ngoai.html,/moi", "/hong.html,/moi", "/trong.html,/moi"].join("\n"));
  const siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  expect(await checkAddresses(file, { siteUrl })).toEqual({
    right: 0,
    wrong: [
      { line: 1, from: "/ngoai.html", why: "leads to https://khac.example/moi, which is another site" },
      { line: 2, from: "/hong.html", why: "leads to http://[, which is no address" },
      { line: 3, from: "/trong.html", why: "answers 301 and does not say where to" },
    ],
  });
});

test("a table with whole addresses of the paper is asked of the site wherever that runs", async () => {
  const file = join(folder, "nguyen.csv");
  await writeFile(file, "https://cu.example/cu.html,https://bao.example/moi");
  const askAt = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  expect(await checkAddresses(file, { siteUrl: "https://bao.example", askAt })).toEqual({ right: 1, wrong: [] });
});
