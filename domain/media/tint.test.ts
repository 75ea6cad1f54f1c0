import { rgbaToThumbHash } from "thumbhash";
import { expect, test } from "vitest";
import { tintOf } from "#domain/media/tint.ts";

function hashOf(colour: number[], alpha = 255): string {
  const pixels = Array.from({ length: 16 }, () => [...colour, alpha]).flat();
  return Buffer.from(rgbaToThumbHash(4, 4, pixels)).toString("base64");
}

test.each([
  ["black", [0, 0, 0], 0],
  ["grey", [130, 128, 126], 4],
  ["white", [255, 255, 255], 8],
  ["brick", [150, 70, 50], 5],
  ["sand", [230, 190, 130], 9],
  ["forest", [40, 80, 40], 2],
  ["rice", [130, 180, 110], 6],
  ["night", [20, 30, 70], 3],
  ["sky", [170, 200, 250], 11],
])("%s comes nearest to its own tone and hue", (_name, colour, tint) => {
  expect(tintOf(hashOf(colour))).toBe(tint);
});

test.each([
  ["no thumbhash", null],
  ["an empty one", ""],
  ["half of one", "1QcS"],
  ["one of a picture that can be seen through", hashOf([10, 20, 30], 100)],
])("%s gives no tint", (_what, thumbhash) => {
  expect(tintOf(thumbhash)).toBeNull();
});
