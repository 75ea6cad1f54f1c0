import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { originalFile, variantFile, variantPath } from "#domain/media/media-path.ts";
import { openMediaStore } from "#lib/media-store.ts";
import { askRaw, listenAnywhere } from "#lib/testing/raw-http.ts";
import { sendMedia } from "#server/front/media-files.ts";

const PATH = variantPath("3fa94b0c11d2", 960, "avif");
const BYTES = Buffer.from(Array.from({ length: 5_000 }, (_, n) => n % 251));
const server = createServer((request, response) => void sendMedia(request, response, request.url ?? ""));
let port: number;

beforeAll(async () => {
  await openMediaStore().put(variantFile(PATH)?.file ?? "", BYTES);
  await openMediaStore().put(originalFile("3fa94b0c11d2"), BYTES);
  port = await listenAnywhere(server);
});

afterAll(() => void server.close());

test("a picture is sent whole, to be kept for ever, as an inert document, each header once", async () => {
  const { status, headers, rawHeaders, body } = await askRaw(port, PATH);
  expect({ status, same: body.equals(BYTES) }).toEqual({ status: 200, same: true });
  expect(headers).toMatchObject({
    "content-type": "image/avif",
    "content-length": "5000",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  });
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)]);
});

test("a part, a version that is known, and HEAD get no more than they ask for", async () => {
  const part = await askRaw(port, PATH, { headers: { range: "bytes=10-19" } });
  expect(part).toMatchObject({ status: 206, headers: { "content-range": "bytes 10-19/5000" } });
  expect(part.body).toEqual(BYTES.subarray(10, 20));
  const { etag } = part.headers;
  expect(await askRaw(port, PATH, { headers: { "if-none-match": etag } })).toMatchObject({
    status: 304,
    body: Buffer.alloc(0),
  });
  expect(await askRaw(port, PATH, { method: "HEAD" })).toMatchObject({
    status: 200,
    headers: { "content-length": "5000" },
    body: Buffer.alloc(0),
  });
});

test.each([
  variantPath("3fa94b0c11d2", 961, "avif"),
  `/media/${originalFile("3fa94b0c11d2")}`,
  "/media/../originals/3f/3fa94b0c11d2",
  "/media/%2e%2e/originals",
  "/media/",
])("%s is no picture", async (path) => {
  expect((await askRaw(port, path)).status).toBe(404);
});

test("a disk that fails is an outage of that picture, not of the process", async () => {
  const broken = variantPath("000000000000", 960, "avif");
  const file = join(process.env.DATA_DIR ?? "", "media", variantFile(broken)?.file ?? "");
  mkdirSync(dirname(file), { recursive: true });
  // A link to itself: the system refuses to open it, whoever asks.
  symlinkSync(file, file);
  const { status, headers } = await askRaw(port, broken);
  expect({ status, caching: headers["cache-control"] }).toEqual({ status: 503, caching: "no-store" });
  rmSync(file);
});
