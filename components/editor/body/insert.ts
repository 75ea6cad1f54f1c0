import type { Editor } from "@tiptap/core";
import { FORM_BLOCKS, type FormBlock } from "#components/editor/blocks/block-form.ts";
import { fold } from "#lib/text.ts";
import { groupFigures } from "./gallery.ts";

/** What can be put into the text, in the order the menu offers it. */
export const INSERTS = [
  "figure",
  "gallery",
  "heading2",
  "heading3",
  "bulletList",
  "orderedList",
  "blockquote",
  ...FORM_BLOCKS,
  "related",
  "clip",
] as const;
export type InsertId = (typeof INSERTS)[number];

/** A thing to insert with its words in the language of the screen. */
export type InsertItem = { id: InsertId; label: string; hint: string };

/** An item with where in its label the query was found, for the eye. */
export type InsertMatch = InsertItem & { start: number; length: number };

/** The items whose label has a word that begins as the query does, marks or no marks: "anh" finds "Ảnh". */
export function matchInserts(items: InsertItem[], query: string): InsertMatch[] {
  const wanted = fold(query);
  return items.flatMap((item): InsertMatch[] => {
    // Folding keeps one letter for one letter in NFC, so that the place found is the place in the label.
    const label = ` ${fold(item.label.normalize("NFC"))}`;
    const start = label.indexOf(` ${wanted}`);
    return start === -1 ? [] : [{ ...item, start, length: wanted.length }];
  });
}

/** Turns the block at the cursor into what was chosen. Pictures come from `chooseFiles` first; what is chosen in a dialog is no matter of this. */
export function runInsert(
  editor: Editor,
  id: Exclude<InsertId, FormBlock | "related" | "clip">,
  chooseFiles: () => void,
): void {
  const chain = editor.chain().focus();
  switch (id) {
    case "figure":
      chooseFiles();
      return;
    case "gallery": {
      // Without pictures to join they come first.
      const grouped = groupFigures(editor.state);
      if (grouped) editor.view.dispatch(grouped);
      else chooseFiles();
      return;
    }
    case "heading2":
      chain.toggleNode("heading", "paragraph", { level: 2 }).run();
      return;
    case "heading3":
      chain.toggleNode("heading", "paragraph", { level: 3 }).run();
      return;
    case "blockquote":
      chain.toggleWrap("blockquote").run();
      return;
    default:
      chain.toggleList(id, "listItem").run();
  }
}
