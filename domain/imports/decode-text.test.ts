import { expect, test } from "vitest";
import { decodeText, PAGE_LIMIT } from "#domain/imports/decode-text.ts";

const TEXT = "Bến phà mới ở Cồn Mây";

test("UTF-8 is read, with a byte order mark or without", () => {
  expect(decodeText(Buffer.from(TEXT))).toBe(TEXT);
  expect(decodeText(Buffer.from(`\uFEFF${TEXT}`))).toBe(TEXT);
});

test("UTF-16 is read where its byte order mark says so", () => {
  expect(decodeText(Buffer.from(`\uFEFF${TEXT}`, "utf16le"))).toBe(TEXT);
  expect(decodeText(Buffer.from(`\uFEFF${TEXT}`, "utf16le").swap16())).toBe(TEXT);
});

test.each([
  ["an empty file", Buffer.alloc(0)],
  ["nothing but white space", Buffer.from(" \r\n\t\n")],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ["zero bytes within text", Buffer.from("a\0b")],
  ["an encoding of old", Buffer.from([0xc0, 0xe9, 0x20, 0xf2])],
])("%s is refused", (_name, bytes) => {
  expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
});

test("a file beyond 2 MB is refused, one of 2 MB is not", () => {
  expect(decodeText(Buffer.alloc(PAGE_LIMIT, "a"))).toHaveLength(PAGE_LIMIT);
  expect(() => decodeText(Buffer.alloc(PAGE_LIMIT + 1, "a"))).toThrow(expect.objectContaining({ code: "TOO_LARGE" }));
});
