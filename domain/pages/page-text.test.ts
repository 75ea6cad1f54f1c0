import { expect, test } from "vitest";
import { BodySchema } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { readPageText } from "#domain/pages/page-text.ts";

const TEXT = `# Giới thiệu
Báo của
bến sông.

## Ai làm
Người **Bến Lụa**.

- Phóng viên
- Họa sĩ

### Ở đâu

1. Bến phà
2) Chợ nổi

Hết.`;

test("a title, a standfirst, headings, lists and paragraphs are told apart", () => {
  const { title, standfirst, body } = readPageText(TEXT);
  expect([title, standfirst]).toEqual(["Giới thiệu", "Báo của bến sông."]);
  const types = ["heading", "paragraph", "bulletList", "heading", "orderedList", "paragraph"];
  expect(body.content.map(({ type }) => type)).toEqual(types);
  expect(body.content[3]).toMatchObject({ attrs: { level: 3 } });
  expect(bodyText(body)).toBe("Ai làm\n\nNgười Bến Lụa.\n\nPhóng viên\nHọa sĩ\n\nỞ đâu\n\nBến phà\nChợ nổi\n\nHết.");
  expect(BodySchema.parse(body)).toEqual(body);
});

test("the same text gives the same blocks, whatever its line endings and form of letters", () => {
  expect(readPageText(TEXT.normalize("NFD").replaceAll("\n", "\r\n"))).toEqual(readPageText(TEXT));
});

test("no two blocks share an id", () => {
  const ids = [...JSON.stringify(readPageText(TEXT)).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(8);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  "",
  "\n\n\n",
  "Chỉ có tít",
  "## Tít phụ thôi",
  "- \n- x",
  "\u0000\u0007",
  "a\n\n[x](javascript:alert(1))\n\nb",
])("%j is read without fail, and holds nothing that runs", (text) => {
  const page = readPageText(text);
  expect(() => BodySchema.parse(page.body)).not.toThrow();
  expect(JSON.stringify(page)).not.toContain('"href"');
});
