import { expect, test } from "vitest";
import { flattenTables } from "./pasted-html.ts";

test("a row becomes a paragraph and its cells keep apart", () => {
  const html =
    '<table class="x"><thead><tr><th>Tỉnh</th><th>Số xã</th></tr></thead><tbody><tr><td>A</td><td>12</td></tr></tbody></table>';
  expect(flattenTables(html)).toBe("<p>Tỉnh Số xã </p><p>A 12 </p>");
});

test("what is no table stays as it is", () => {
  const html = "<p>Một <b>hai</b></p><track><title>x</title>";
  expect(flattenTables(html)).toBe(html);
});
