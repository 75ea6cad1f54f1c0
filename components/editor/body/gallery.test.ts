import { getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { BodySchema } from "#domain/articles/body/document.ts";
import { toBody } from "./block-json.ts";
import { groupFigures, splitGallery } from "./gallery.ts";
import { bodyExtensions } from "./schema.ts";

const schema = getSchema(bodyExtensions());
const figure = (id: string) => ({ type: "figure", attrs: { id, mediaId: null, caption: id, credit: "", alt: "" } });
const paragraph = (id: string, text = "") => ({
  type: "paragraph",
  attrs: { id },
  ...(text && { content: [{ type: "text", text }] }),
});

function stateOf(...content: object[]): EditorState {
  const doc = schema.nodeFromJSON({ type: "doc", content });
  return EditorState.create({ doc, selection: TextSelection.atEnd(doc) });
}

test("pictures right above the cursor become a gallery, those further up stay, and it comes apart again", () => {
  const state = stateOf(figure("a"), paragraph("b", "giữa"), figure("c"), figure("d"), paragraph("e"));
  const grouped = groupFigures(state) ?? expect.fail("not grouped");
  const body = BodySchema.parse(toBody(grouped.doc.toJSON()));
  expect(body.content).toMatchObject([
    { type: "figure", attrs: { id: "a" } },
    { type: "paragraph" },
    { type: "gallery", content: [{ attrs: { id: "c" } }, { attrs: { id: "d" } }] },
    { type: "paragraph", attrs: { id: "e" } },
  ]);
  const at = grouped.doc.child(0).nodeSize + grouped.doc.child(1).nodeSize;
  const split = splitGallery(state.apply(grouped), at) ?? expect.fail("not split");
  expect(split.doc.toJSON()).toEqual(state.doc.toJSON());
});

test.each([
  ["one picture", [figure("a"), paragraph("b")]],
  ["none", [paragraph("a", "chữ"), paragraph("b")]],
  ["too many", [...Array.from({ length: 31 }, (_, n) => figure(`f${n}`)), paragraph("b")]],
])("%s is no gallery", (_name, content) => {
  expect(groupFigures(stateOf(...content))).toBeNull();
});

test("only a gallery comes apart", () => {
  expect(splitGallery(stateOf(figure("a"), paragraph("b")), 0)).toBeNull();
});
