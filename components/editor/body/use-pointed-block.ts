import type { Editor } from "@tiptap/core";
import { type MouseEvent, type RefObject, useState } from "react";

/** The block the pointer is at, by its position in the text and where that is within the box, for the handle beside it. */
export function usePointedBlock(held: RefObject<Editor | null>, box: RefObject<Element | null>, readOnly: boolean) {
  const [block, setBlock] = useState<{ pos: number; top: number } | null>(null);

  function follow({ clientY }: MouseEvent): void {
    const editor = held.current;
    const frame = box.current?.getBoundingClientRect();
    if (!editor || !frame || readOnly) return;
    const elements = [...editor.view.dom.children].filter((child) => !child.classList.contains("ProseMirror-widget"));
    const index = elements.findIndex((child) => {
      const { top, bottom } = child.getBoundingClientRect();
      return clientY >= top && clientY <= bottom;
    });
    const element = elements[index];
    if (!element || index >= editor.state.doc.childCount) return;
    const pos = editor.state.doc.resolve(0).posAtIndex(index, 0);
    const top = element.getBoundingClientRect().top - frame.top;
    setBlock((former) => (former?.pos === pos && former.top === top ? former : { pos, top }));
  }

  /** The position counts from before a change of the text, so each change ends it. */
  const forget = () => setBlock(null);

  return { block, follow, forget };
}
