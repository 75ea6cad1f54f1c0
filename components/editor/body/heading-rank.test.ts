import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import { raisedHeadings } from "./heading-rank.ts";
import { bodyExtensions } from "./schema.ts";

const schema = getSchema(bodyExtensions());
const heading = (id: string, level: 2 | 3) => ({
  type: "heading",
  attrs: { id, level },
  content: [{ type: "text", text: id }],
});

function raised(...content: object[]): string[] {
  const doc = schema.nodeFromJSON({ type: "doc", content });
  return raisedHeadings(doc).map(({ from, to }) => {
    const node = doc.nodeAt(from);
    expect(to - from).toBe(node?.nodeSize);
    return node?.attrs.id;
  });
}

test("questions of an interview without sections rank as its sections would", () => {
  expect(raised(heading("a", 3), { type: "paragraph", attrs: { id: "p" } }, heading("b", 3))).toEqual(["a", "b"]);
});

test("below the first section lower headings keep their rank", () => {
  expect(raised(heading("a", 3), heading("b", 2), heading("c", 3))).toEqual(["a"]);
  expect(raised(heading("b", 2), heading("c", 3))).toEqual([]);
});
