import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * A key acts on the words one sees selected. A browser tells of a new selection only some time after it made it (40 ms and
 * more were measured on a busy machine), and the editor reads it only then: a link, or bold, asked for at once after words
 * were selected went to where the cursor had stood before.
 */
export const SeenSelection = Extension.create({
  name: "seenSelection",
  // Before every other key.
  priority: 10_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown(view, event) {
          const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
          if (!isLetter && !event.isComposing && !view.composing) readSelection(view);
          return false;
        },
      },
    }),
  ],
});

function readSelection(view: EditorView): void {
  const { selection, doc, tr } = view.state;
  const seen = view.dom.ownerDocument.getSelection();
  // A block selected as a whole looks to the browser like whatever stands in it.
  if (!(selection instanceof TextSelection) || !seen?.anchorNode || !seen.focusNode) return;
  if (!view.dom.contains(seen.anchorNode) || !view.dom.contains(seen.focusNode)) return;
  const anchor = view.posAtDOM(seen.anchorNode, seen.anchorOffset);
  const head = view.posAtDOM(seen.focusNode, seen.focusOffset);
  if (anchor < 0 || head < 0) return;
  const read = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (!read.eq(selection)) view.dispatch(tr.setSelection(read));
}
