import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Words in grey where the text is to begin, as long as there is none. */
export const Placeholder = Extension.create<{ text: string }>({
  name: "placeholder",
  addOptions: () => ({ text: "" }),
  addProseMirrorPlugins() {
    const { text } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const first = doc.firstChild;
            const isEmpty = doc.childCount === 1 && first?.type.name === "paragraph" && first.content.size === 0;
            if (!isEmpty || !first) return null;
            return DecorationSet.create(doc, [
              Decoration.node(0, first.nodeSize, { class: "is-empty", "data-placeholder": text }),
            ]);
          },
        },
      }),
    ];
  },
});
