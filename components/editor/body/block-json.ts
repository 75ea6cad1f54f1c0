import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { Block, Body } from "#domain/articles/body/document.ts";
import { toNfc } from "#lib/text.ts";

/**
 * The editor's document as it is saved: text in NFC, and line breaks without the marks that ProseMirror lets them
 * carry. The schemas are the same (a test holds that), so nothing else differs; the server parses it once more.
 */
export function toBody(document: JSONContent): Body {
  return clean(document) as Body;
}

/** A block of the editor's document as it is saved. */
export function toBlock(node: Node): Block {
  return clean(node.toJSON()) as Block;
}

function clean({ type, attrs, marks, content, text }: JSONContent): JSONContent {
  if (type === "hardBreak") return { type };
  return {
    type,
    // ProseMirror's attributes are objects without a prototype, which do not travel to a server action.
    ...(attrs && { attrs: { ...attrs } }),
    ...(marks && { marks: marks.map((mark) => (mark.attrs ? { ...mark, attrs: { ...mark.attrs } } : mark)) }),
    ...(text !== undefined && { text: toNfc(text) }),
    ...(content && { content: content.map(clean).filter((child) => child.type !== "text" || child.text !== "") }),
  };
}
