import type { AnyExtension, JSONContent } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { type Body, emptyBody } from "#domain/articles/body/document.ts";
import { toNfc } from "#lib/text.ts";
import { Blockquote, BulletList, Figure, Heading, Link, ListItem, OrderedList, Paragraph } from "./nodes.ts";

/** Nodes of ours that a screen may want to show in its own way. */
export type Views = { blockquote?: AnyExtension; figure?: AnyExtension };

/** The nodes and marks of the body, and no others, with undo, drop cursor and list keys. */
export function bodyExtensions({ blockquote = Blockquote, figure = Figure }: Views = {}): AnyExtension[] {
  return [
    StarterKit.configure({
      blockquote: false,
      bulletList: false,
      code: false,
      codeBlock: false,
      heading: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      orderedList: false,
      paragraph: false,
      strike: false,
      trailingNode: false,
      underline: false,
      dropcursor: { color: "var(--color-accent)", width: 3 },
    }),
    Paragraph,
    Heading,
    BulletList,
    OrderedList,
    ListItem,
    blockquote,
    figure,
    Link,
  ];
}

/** A body as the editor opens it: it needs one block at least, for the cursor. */
export function toDocument(body: Body): JSONContent {
  return body.content.length > 0 ? body : emptyBody();
}

/**
 * The editor's document as it is saved: text in NFC, and line breaks without the marks that ProseMirror lets them
 * carry. The schemas are the same (a test holds that), so nothing else differs; the server parses it once more.
 */
export function toBody(document: JSONContent): Body {
  return clean(document) as Body;
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
