import type { AnyExtension, JSONContent } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import { Text } from "@tiptap/extension-text";
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
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
    Bold,
    Document,
    Dropcursor.configure({ color: "var(--color-accent)", width: 3 }),
    Gapcursor,
    HardBreak,
    UndoRedo,
    Italic,
    ListKeymap,
    Text,
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
