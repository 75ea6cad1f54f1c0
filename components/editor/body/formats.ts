import type { Editor } from "@tiptap/core";
import { Bold, Heading2, Heading3, Italic, List, ListOrdered, type LucideIcon, Quote } from "lucide-react";
import { runInsert } from "./insert.ts";

export type FormatId = "bold" | "italic" | "heading2" | "heading3" | "bulletList" | "orderedList" | "blockquote";

export type Format = {
  id: FormatId;
  Icon: LucideIcon;
  /** As `aria-keyshortcuts` writes it. */
  keys?: string;
  isOn: (editor: Editor) => boolean;
  toggle: (editor: Editor) => void;
};

/** What a toolbar switches on and off in the text. */
export const FORMATS: Format[] = [
  {
    id: "bold",
    Icon: Bold,
    keys: "Control+B",
    isOn: (editor) => editor.isActive("bold"),
    toggle: (editor) => editor.chain().focus().toggleMark("bold").run(),
  },
  {
    id: "italic",
    Icon: Italic,
    keys: "Control+I",
    isOn: (editor) => editor.isActive("italic"),
    toggle: (editor) => editor.chain().focus().toggleMark("italic").run(),
  },
  block("heading2", Heading2, (editor) => editor.isActive("heading", { level: 2 }), "Control+Alt+2"),
  block("heading3", Heading3, (editor) => editor.isActive("heading", { level: 3 }), "Control+Alt+3"),
  block("bulletList", List, (editor) => editor.isActive("bulletList")),
  block("orderedList", ListOrdered, (editor) => editor.isActive("orderedList")),
  block("blockquote", Quote, (editor) => editor.isActive("blockquote")),
];

function block(
  id: Exclude<FormatId, "bold" | "italic">,
  Icon: LucideIcon,
  isOn: (editor: Editor) => boolean,
  keys?: string,
): Format {
  return { id, Icon, keys, isOn, toggle: (editor) => runInsert(editor, id, () => {}) };
}
