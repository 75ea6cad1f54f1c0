import { expect, test } from "vitest";
import { toHref } from "./href.ts";

test.each([
  ["https://example.com/a?b=1", "https://example.com/a?b=1"],
  ["https://youtu.be/abcdefghijk?si=a", "https://youtu.be/abcdefghijk"],
  ["  example.com/a ", "https://example.com/a"],
  ["báo.vn", "https://báo.vn"],
  ["tho@example.com", "mailto:tho@example.com"],
  ["/cau-van-khe", "/cau-van-khe"],
  ["tel:0123", "tel:0123"],
  ["javascript:alert(1)", null],
  ["//example.com", null],
  ["một câu văn", null],
  ["", null],
])("%j becomes %j", (typed, href) => {
  expect(toHref(typed)).toBe(href);
});
