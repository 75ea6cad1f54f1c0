import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import { markBlocks } from "#components/article/body/block-mark.ts";
import type { Body } from "#domain/articles/body/document.ts";
import { createMessages } from "#lib/messages.ts";

const t = createMessages("vi");
const body: Body = {
  type: "doc",
  content: ["Một.", "Hai."].map((text, index) => ({
    type: "paragraph",
    attrs: { id: `khoi${index}` },
    content: [{ type: "text", text }],
  })),
};
const draw = (shown: Body) => renderToStaticMarkup(<ArticleBody body={shown} pictures={{}} kind="NEWS" t={t} />);

test("marked blocks say which they are, and nothing else about them is different; readers are not sent it", () => {
  const marked = draw(markBlocks(body));
  const ids = [...marked.matchAll(/ data-block="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(body.content.map(({ attrs }) => attrs.id));
  expect(marked.replace(/ data-block="[^"]+"/g, "")).toBe(draw(body));
  expect(draw(body)).not.toContain("data-block");
});
