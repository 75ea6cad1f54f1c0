import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { chooseEncoding, compress, compressBest } from "#server/front/compress.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.1, gzip;q=0.9", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["gzip;q=zzz", "identity"],
  ["br;q=1.0, gzip;q=0.8, *;q=0.1", "br"],
])("who accepts %j gets %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

test("every form holds the same text, and the slow one is the smallest", async () => {
  const text = Buffer.from("Cầu Đá đóng một làn. ".repeat(500));
  const { br, gzip, identity } = await compress(text);
  const best = await compressBest(text);
  expect([brotliDecompressSync(br), gunzipSync(gzip), identity, brotliDecompressSync(best)]).toEqual(
    Array(4).fill(text),
  );
  expect(best.length).toBeLessThanOrEqual(br.length);
});
