import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Gives lower headings that stand under no higher one its rank, as readers' pages do: by ear no rank is skipped. */
export const HeadingRank = Extension.create({
  name: "headingRank",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const raised = raisedHeadings(doc);
          return raised.length > 0 ? DecorationSet.create(doc, raised) : null;
        },
      },
    }),
  ],
});

/** The headings of the lower rank before the first of the higher. */
export function raisedHeadings(doc: Node): Decoration[] {
  const found: Decoration[] = [];
  let at = 0;
  for (const block of doc.children) {
    if (block.type.name === "heading") {
      if (block.attrs.level === 2) return found;
      found.push(Decoration.node(at, at + block.nodeSize, { "aria-level": "2" }));
    }
    at += block.nodeSize;
  }
  return found;
}
