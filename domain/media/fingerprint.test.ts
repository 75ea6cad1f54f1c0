import sharp from "sharp";
import { expect, test } from "vitest";
import { fingerprintOf } from "#domain/media/fingerprint.ts";
import { makeScene } from "#lib/testing/sample-media.ts";

async function distance(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all([fingerprintOf(one), fingerprintOf(other)]);
  if (first === null || second === null) throw new Error("a picture of one tone");
  return [...BigInt.asUintN(64, first ^ second).toString(2)].filter((bit) => bit === "1").length;
}

test("the same picture made smaller, saved anew, brighter or cut a little stays near", async () => {
  const photo = await makeScene(1);
  const copies = [
    sharp(photo).resize(300).webp({ quality: 40 }),
    sharp(photo).modulate({ brightness: 1.15, saturation: 0.5 }),
    sharp(photo).extract({ left: 9, top: 6, width: 882, height: 588 }),
  ];
  for (const copy of copies) expect(await distance(photo, await copy.toBuffer())).toBeLessThanOrEqual(6);
});

test("other pictures are far", async () => {
  const scenes = await Promise.all([1, 2, 3, 4, 5].map(makeScene));
  for (const [index, one] of scenes.entries()) {
    for (const other of scenes.slice(index + 1)) expect(await distance(one, other)).toBeGreaterThan(10);
  }
});

test("a picture of one tone looks like no other", async () => {
  const flat = await sharp({ create: { width: 90, height: 60, channels: 3, background: "#456" } })
    .png()
    .toBuffer();
  expect(await fingerprintOf(flat)).toBeNull();
});
