import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import { findBlock, focusStart } from "./body/places.ts";
import type { Target } from "./targets.ts";

/**
 * Leads to a place of the screen: opens the panel first when it is there. The cursor moves once the place has been
 * drawn.
 */
export function useFocusTarget(editor: Editor | null, openPanel: () => void): (target: Target) => void {
  const [wanted, setWanted] = useState<Target | null>(null);

  useEffect(() => {
    if (!wanted) return;
    // A dialog that just closed gives the focus back in this turn; ours comes after it.
    const timer = setTimeout(() => {
      setWanted(null);
      goTo(wanted, editor);
    });
    return () => clearTimeout(timer);
  }, [wanted, editor]);

  return (target) => {
    if ("field" in target && target.inPanel) openPanel();
    setWanted(target);
  };
}

function goTo(target: Target, editor: Editor | null): void {
  if ("field" in target) {
    const field = document.getElementById(target.field);
    const fold = field?.closest("details");
    if (fold) fold.open = true;
    field?.scrollIntoView({ block: "center" });
    field?.focus();
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (isText && target.select) field.setSelectionRange(...target.select);
    return;
  }
  if (!editor) return;
  if ("range" in target) {
    const range = target.range(editor.state.doc);
    if (range) {
      editor.chain().setTextSelection(range).focus().run();
      // In the middle: what is said of the words stands at the foot of the screen.
      window.scrollBy({ top: editor.view.coordsAtPos(range.from).top - window.innerHeight / 2 });
      return;
    }
  }
  const pos = "block" in target ? findBlock(editor.state.doc, target.block) : null;
  if (pos === null) focusStart(editor);
  else editor.chain().setNodeSelection(pos).scrollIntoView().focus().run();
}
