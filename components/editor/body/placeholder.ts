import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

type Hints = ReadonlyMap<string, string>;

const KEY = new PluginKey<Hints>("placeholder");

/** Words in grey where the text is to begin, as long as there is none, and in the empty blocks of a template. */
export const Placeholder = Extension.create<{ text: string }>({
  name: "placeholder",
  addOptions: () => ({ text: "" }),
  addProseMirrorPlugins() {
    const { text } = this.options;
    return [
      new Plugin<Hints>({
        key: KEY,
        state: {
          init: () => new Map(),
          apply: (tr, hints) => tr.getMeta(KEY) ?? hints,
        },
        props: {
          decorations(state) {
            const hints: Hints = KEY.getState(state) ?? new Map();
            const { doc } = state;
            const found: Decoration[] = [];
            doc.forEach((node, at) => {
              const words = isOnlyLine(doc) && hints.size === 0 ? text : hints.get(node.attrs.id);
              if (!words || !node.isTextblock || node.content.size > 0) return;
              // A heading without a word is none to whoever goes from heading to heading by ear.
              const name = node.type.name === "heading" ? { "aria-label": words } : {};
              const look = { class: "is-empty", "data-placeholder": words, ...name };
              found.push(Decoration.node(at, at + node.nodeSize, look));
            });
            return found.length > 0 ? DecorationSet.create(doc, found) : null;
          },
        },
      }),
    ];
  },
});

/** Says in a transaction what is to be written in blocks that are empty, by their ids. */
export function setHints(tr: Transaction, hints: Hints): Transaction {
  return tr.setMeta(KEY, hints);
}

function isOnlyLine(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild?.type.name === "paragraph";
}
