import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { copyText } from "#components/editor/copy-article.ts";
import { goToBlock, linkedId, linkTo } from "./linked-block.ts";

/** What is said of the address of a block: it was copied, it could not be, or nothing stands there any more. */
export type BlockLinkSaid = "copied" | "failed" | "gone";

/** Addresses of single blocks: copying one, and going to that which the screen was opened with. */
export function useBlockLink(editor: Editor | null) {
  const [said, setSaid] = useState<BlockLinkSaid | null>(null);

  useEffect(() => {
    if (!editor) return;
    const go = () => {
      const id = linkedId(location.hash);
      if (id) setSaid(goToBlock(editor.view, id) ? null : "gone");
    };
    go();
    window.addEventListener("hashchange", go);
    return () => window.removeEventListener("hashchange", go);
  }, [editor]);

  /** Copies the address of the block at a position, or of the one the cursor is in. */
  async function copy(at?: number): Promise<void> {
    if (!editor) return;
    const { doc, selection } = editor.state;
    const { $from } = selection;
    const pos = at ?? ($from.depth > 0 ? $from.before(1) : $from.pos);
    const link = linkTo(doc.nodeAt(pos), location);
    setSaid(link && (await copyText(link)) ? "copied" : "failed");
  }

  return { said, copy, close: () => setSaid(null) };
}
