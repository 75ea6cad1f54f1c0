import type { AnyExtension, JSONContent } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { type Body, emptyBody } from "#domain/articles/body/document.ts";
import { BLOCK_NODES, PART_NODES } from "./block-nodes.ts";
import { Blockquote, BulletList, Figure, Heading, Link, ListItem, OrderedList, Paragraph } from "./nodes.ts";

/** Nodes of ours that a screen may want to show in its own way. */
export type Views = { blockquote?: AnyExtension; figure?: AnyExtension; blocks?: AnyExtension[] };

/** The nodes and marks of the body, and no others, with undo, drop cursor and list keys. */
export function bodyExtensions({
  blockquote = Blockquote,
  figure = Figure,
  blocks = BLOCK_NODES,
}: Views = {}): AnyExtension[] {
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
    ...blocks,
    ...PART_NODES,
    Link,
  ];
}

/** A body as the editor opens it: it needs one block at least, for the cursor. */
export function toDocument(body: Body): JSONContent {
  return body.content.length > 0 ? body : emptyBody();
}
