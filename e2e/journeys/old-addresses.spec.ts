import { writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { test } from "#e2e/support/test.ts";

test("a topic that is renamed is found at its former address in one step, with its feed, and so it is when it goes back", async ({
  command,
  request,
}) => {
  const ask = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location];
  };
  await command("address", "rename", "/chu-de/gia-gao", "gao-len-gia");
  await expect.poll(() => ask("/chu-de/gia-gao")).toEqual([301, "/chu-de/gao-len-gia"]);
  await expect.poll(() => ask("/chu-de/gia-gao/rss.xml")).toEqual([301, "/chu-de/gao-len-gia/rss.xml"]);
  expect((await request.get("/chu-de/gao-len-gia")).status()).toBe(200);
  await command("address", "rename", "/chu-de/gao-len-gia", "gia-gao");
  await expect.poll(() => ask("/chu-de/gao-len-gia")).toEqual([301, "/chu-de/gia-gao"]);
  await expect.poll(async () => (await ask("/chu-de/gia-gao"))[0]).toBe(200);
});

test("the addresses of the site before ours lead on in one step or say that they are gone, and a command says so of each", async ({
  command,
  request,
  page,
}, info) => {
  const { articles } = await command<{ articles: { livePath: string }[] }>("article", "list", "--status", "published");
  const path = articles[0]?.livePath ?? "";
  const file = info.outputPath("cu.csv");
  await writeFile(
    file,
    `cũ,mới,lý do\n/2019/05/tin-123.html,${path}\n/tin/1,/2019/05/tin-123.html\n/qc/x.php,,Hết hạn\n`,
  );
  expect(await command("address", "import", file)).toMatchObject({ redirects: 2, gone: 1, refused: [] });
  for (const old of ["/2019/05/tin-123.html", "/2019/05/Tin-123.html/", "/tin/1?fbclid=x"]) {
    const answer = await request.get(old, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], old).toEqual([301, path]);
  }
  expect((await page.goto("/qc/x.php"))?.status()).toBe(410);
  await expect(page.getByRole("main")).toContainText("Hết hạn");
  expect(await command("address", "check", file)).toEqual({ right: 3, wrong: [] });
  expect((await request.get("/2019/05/tin-124.html", { maxRedirects: 0 })).status()).toBe(404);
});
