import { mkdtempSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deskPreviewPath, frontPreviewPath, sharedPreviewPath } from "#domain/addresses/address.ts";
import { askRaw, listenAnywhere } from "#lib/testing/raw-http.ts";
import { createDeskProxy } from "#server/front/desk-proxy.ts";
import { previewSecurity } from "#server/front/preview-pages.ts";
import { openUpstream } from "#server/front/upstream.ts";

const SHARED = sharedPreviewPath("A".repeat(43));
const ARTICLE_ID = "019abf3e-0000-7000-8000-000000000001";
const DESK = deskPreviewPath(ARTICLE_ID);
const html = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

let answer: RequestListener;
let servers: Server[];
let port: number;

beforeEach(async () => {
  const socket = join(mkdtempSync(join(tmpdir(), "toasoan-test-")), "web.sock");
  const renderer = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => renderer.listen(socket, listening));
  const proxy = createDeskProxy(openUpstream(socket, "https://bao.example"), async () => undefined);
  const front = createServer((request, response) => proxy.pass(request, response));
  port = await listenAnywhere(front);
  servers = [front, renderer];
});

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const sendPage = (page: string) => {
  answer = (_request, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(page);
};

test("a preview is sent without the framework's scripts, with the status it asks for, and kept by nobody", async () => {
  sendPage(html('<meta name="response-status" content="410"/><p>Đóng</p><script src="/_next/a.js" async=""></script>'));
  const { status, headers, body } = await askRaw(port, SHARED);
  expect({ status, body: String(body) }).toEqual({ status: 410, body: html("<p>Đóng</p>") });
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow, noarchive",
  });
});

test("a preview that would not be whole without scripts is not sent", async () => {
  sendPage(html('<template id="B:0"></template>'));
  expect((await askRaw(port, SHARED)).status).toBe(503);
});

test("whoever leaves while a preview is on its way takes nothing down, and the next one is sent theirs", async () => {
  const begun = Promise.withResolvers<void>();
  const broken = Promise.withResolvers<void>();
  answer = (_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").write("<!DOCTYPE html><html>");
    response.on("close", broken.resolve);
    begun.resolve();
  };
  const leaving = connect(port, "127.0.0.1", () =>
    leaving.write(`GET ${SHARED} HTTP/1.1\r\nHost: bao.example\r\n\r\n`),
  );
  await begun.promise;
  leaving.destroy();
  await broken.promise;
  sendPage(html("<p>Bài</p>"));
  // What nobody caught would have failed this run by now.
  expect(String((await askRaw(port, SHARED)).body)).toBe(html("<p>Bài</p>"));
});

test("what leads to another page is passed on as it is", async () => {
  answer = (_request, response) => response.writeHead(303, { location: "/x" }).end();
  const { status, headers } = await askRaw(port, `${SHARED}/tra-loi`, { method: "POST" });
  expect({ status, location: headers.location }).toEqual({ status: 303, location: "/x" });
  expect(headers["referrer-policy"]).toBe("no-referrer");
});

test("of all pages the newsroom's preview alone may be shown in a frame, by a page of ours", async () => {
  const policyOf = (path: string) => previewSecurity(path)?.find((value) => value.includes("frame-ancestors"));
  expect(policyOf(`${DESK}?nen=dark`)).toContain("frame-ancestors 'self'");
  expect(policyOf(frontPreviewPath(ARTICLE_ID))).toContain("frame-ancestors 'self'");
  expect(policyOf(SHARED)).toContain("frame-ancestors 'none'");
  expect(policyOf(`${SHARED}?ket=da-gui`)).not.toContain("nonce");
  for (const other of ["/admin", `${DESK}/x`, `/x${SHARED}`, `${SHARED}/x`, "/xem-truoc/ngan", "/"]) {
    expect(previewSecurity(other), other).toBeNull();
  }
});
