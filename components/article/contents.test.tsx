import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Contents } from "#components/article/contents.tsx";
import type { Block } from "#domain/articles/body/document.ts";
import { say } from "#domain/articles/body/sample-blocks.ts";
import { createMessages } from "#lib/messages.ts";

function heading(id: string, level: 2 | 3 = 2, text = id): Block {
  return { type: "heading", attrs: { id, level }, ...(text ? { content: say(text) } : {}) };
}

function render(...content: Block[]): string {
  return renderToStaticMarkup(<Contents body={{ type: "doc", content }} t={createMessages("vi")} />);
}

test("a text of four parts has a list of them, folded on a phone and open elsewhere", () => {
  const html = render(heading("a"), heading("b"), heading("x", 3), heading("c", 2, "<i>"), heading("d"));
  expect(html).toContain('<nav aria-label="Trong bài này"');
  expect([...html.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)).toEqual([..."abcd", ..."abcd"]);
  expect(html).toContain("&lt;i&gt;");
  expect(html).toMatch(/<details class="sm:hidden"><summary/);
});

test("a text of three parts has none; empty headings are no parts", () => {
  expect(render(heading("a"), heading("b"), heading("c"), heading("d", 2, ""))).toBe("");
});
