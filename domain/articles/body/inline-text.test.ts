import { expect, test } from "vitest";
import { toInlines } from "#domain/articles/body/inline-text.ts";

test("bold words and links are told from the text around them", () => {
  expect(toInlines("Gọi **ngay** hay [viết](mailto:a@bao.example).")).toEqual([
    { type: "text", text: "Gọi " },
    { type: "text", text: "ngay", marks: [{ type: "bold" }] },
    { type: "text", text: " hay " },
    { type: "text", text: "viết", marks: [{ type: "link", attrs: { href: "mailto:a@bao.example" } }] },
    { type: "text", text: "." },
  ]);
});

test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example"])(
  "a link to %s stays what was typed",
  (href) => {
    expect(toInlines(`Bấm [đây](${href}) nhé`)).toEqual([{ type: "text", text: `Bấm [đây](${href}) nhé` }]);
  },
);

test("signs that mark nothing are text", () => {
  expect(toInlines("3 * 4 [a] (b) **")).toEqual([{ type: "text", text: "3 * 4 [a] (b) **" }]);
  expect(toInlines("")).toEqual([]);
});
