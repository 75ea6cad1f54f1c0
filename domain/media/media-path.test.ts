import { expect, test } from "vitest";
import { originalFile, variantFile, variantPath } from "#domain/media/media-path.ts";

const HASH = "3fa94b0c11d2".padEnd(64, "0");

test("an encoding's address leads to its file in the public folder", () => {
  const path = variantPath("3fa94b0c11d2", 960, "avif");
  expect(path).toBe("/media/3fa94b0c11d2-960.avif");
  expect(variantFile(path)).toEqual({
    file: "public/3f/3fa94b0c11d2-960.avif",
    contentType: "image/avif",
    name: "3fa94b0c11d2-960.avif",
  });
});

test.each([
  `/media/${originalFile(HASH)}`,
  `/media/${HASH}`,
  "/media/../originals/3f/x",
  "/media/3fa94b0c11d2-960.avif/..",
  "/media/3fa94b0c11d2-960.svg",
  "/media/3fa94b0c11d2-0.avif",
  "/media/3FA94B0C11D2-960.avif",
  "/media/3fa94b0c11d2-960.avif\0",
  "/media/",
  "",
])("no file is behind %j", (path) => {
  expect(variantFile(path)).toBeNull();
});
