import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import { cleanLink } from "#components/editor/paste/clean-link.ts";

/** An address that was pasted into an empty line: the block it stands in now, as a link. */
export type AddressOnLine = { blockId: string; href: string };

/**
 * A pasted address over words makes them a link to it, elsewhere it is put in as a link; on a line of its own it is told of,
 * for there it may become a card or an embed.
 */
export const PastedAddress = Extension.create<{ onLine: (address: AddressOnLine) => void }>({
  name: "pastedAddress",
  // Before what takes pasted text as text.
  priority: 1000,
  addOptions: () => ({ onLine: () => undefined }),
  addProseMirrorPlugins() {
    const { onLine } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData("text/plain").trim() ?? "";
            const href = /^https?:\/\/\S+$/.test(text) ? cleanLink(text) : null;
            const { selection, schema, tr } = view.state;
            const link = schema.marks.link?.create({ href });
            if (!href || !link || !(selection instanceof TextSelection)) return false;
            if (!selection.empty) {
              view.dispatch(tr.addMark(selection.from, selection.to, link));
              return true;
            }
            const { parent, depth } = selection.$from;
            view.dispatch(tr.replaceSelectionWith(schema.text(href, [link]), false).removeStoredMark(link));
            if (depth === 1 && parent.type.name === "paragraph" && parent.content.size === 0 && parent.attrs.id) {
              onLine({ blockId: parent.attrs.id, href });
            }
            return true;
          },
        },
      }),
    ];
  },
});
