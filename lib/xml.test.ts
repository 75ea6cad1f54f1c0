import { expect, test } from "vitest";
import { element, escapeXml } from "#lib/xml.ts";

test.each([
  ["Cầu Đá & Cồn Mây", "Cầu Đá &amp; Cồn Mây"],
  ["]]><script>", "]]&gt;&lt;script&gt;"],
  ["\"'", "&quot;&apos;"],
  ["a\u0000\u0008b\u000Bc", "abc"],
  ["\uD800x", "\uFFFDx"],
  ["dòng\nhai\t", "dòng\nhai\t"],
  ["🙂", "🙂"],
])("%j is %j", (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});

test("an element without text is none", () => {
  expect(element("title", "a < b")).toBe("<title>a &lt; b</title>");
  expect([element("title", ""), element("title", null)].join("")).toBe("");
});
