import type { AnyExtension, EditorOptions } from "@tiptap/core";
import { type Editor, Extension, useEditor } from "@tiptap/react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { FindMarks } from "#components/editor/find/find-marks.ts";
import { cleanPasted, isOurs, type PasteReport } from "#components/editor/paste/clean-pasted.ts";
import { StyleMarks } from "#components/editor/style/style-marks.ts";
import { TypingHelp } from "#components/editor/typing/typing-help.ts";
import { pictureFiles } from "#components/media/upload-picture.ts";
import type { Body } from "#domain/articles/body/document.ts";
import { BlockIds } from "./block-ids.ts";
import { BLOCKS_WITH_VIEW } from "./block-view.tsx";
import { FigureWithView } from "./figure-view.tsx";
import { HeadingRank } from "./heading-rank.ts";
import type { InsertId, InsertItem } from "./insert.ts";
import { KeepBlocks } from "./keep-blocks.ts";
import { BodyKeys } from "./keys.ts";
import { LinkedBlock } from "./linked-block.ts";
import { type AddressOnLine, PastedAddress } from "./pasted-address.ts";
import { flattenTables } from "./pasted-html.ts";
import { Placeholder } from "./placeholder.ts";
import { QuoteWithView } from "./quote-view.tsx";
import { bodyExtensions, toDocument } from "./schema.ts";
import { SeenSelection } from "./seen-selection.ts";
import { SlashMenuKeys } from "./slash.ts";

// What the bars at the top and the foot of the screen cover, so that the cursor never hides behind them.
const MARGIN = { top: 140, bottom: 90, left: 0, right: 0 };

type BodyEditorOptions = {
  body: Body;
  editable: boolean;
  language: string;
  label: string;
  placeholder: string;
  items: InsertItem[];
  onEdit: () => void;
  onInsert: (id: InsertId) => void;
  onLink: () => void;
  /** The address of the block with the cursor is wanted. */
  onCopyLink: () => void;
  /** Picture files dropped or pasted at a position. */
  onFiles: (files: File[], at: number) => void;
  /** What came from another program has been read; it is put into the text right after this. */
  onPasted: (report: PasteReport) => void;
  onAddress: (address: AddressOnLine) => void;
};

/** The text editor. Made once for the screen; later renders only change what its callbacks do. */
export function useBodyEditor(options: BodyEditorOptions): Editor | null {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  // Handed over anew, each of these would make the editor set itself up again at every render.
  const [fixed] = useState(() => ({
    content: toDocument(options.body),
    extensions: listExtensions(latest),
    editorProps: listProps(latest),
  }));
  const editor = useEditor({
    ...fixed,
    immediatelyRender: false,
    editable: options.editable,
    onUpdate: () => latest.current.onEdit(),
  });
  useEffect(() => {
    editor?.setEditable(options.editable, false);
  }, [editor, options.editable]);
  return editor;
}

type Latest = { readonly current: BodyEditorOptions };

function listProps(latest: Latest): EditorOptions["editorProps"] {
  return {
    attributes: () => ({
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": latest.current.label,
      "aria-readonly": latest.current.editable ? "false" : "true",
      lang: latest.current.language,
      class: "body-text",
    }),
    transformPastedHTML: (html) => {
      if (isOurs(html)) return html;
      const pasted = cleanPasted(html);
      latest.current.onPasted(pasted.report);
      return flattenTables(pasted.html);
    },
    scrollMargin: MARGIN,
    scrollThreshold: MARGIN,
    handlePaste: (view, event) => {
      const files = pictureFiles(event.clipboardData?.files);
      // A word processor sends a picture of the text along with the text: the text is what is meant.
      const hasText = (event.clipboardData?.getData("text/plain") ?? "").trim() !== "";
      if (files.length === 0 || hasText) return false;
      latest.current.onFiles(files, view.state.selection.from);
      return true;
    },
    handleDrop: (view, event) => {
      const files = pictureFiles(event.dataTransfer?.files);
      if (files.length === 0) return false;
      // A figure that waits for its picture takes the file itself.
      const isForSlot = event.target instanceof Element && event.target.closest("[data-picture-slot]") !== null;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      if (!isForSlot) latest.current.onFiles(files, at ?? view.state.doc.content.size);
      return true;
    },
  };
}

function listExtensions(latest: Latest): AnyExtension[] {
  return [
    ...bodyExtensions({ blockquote: QuoteWithView, figure: FigureWithView, blocks: BLOCKS_WITH_VIEW }),
    SeenSelection,
    BlockIds,
    BodyKeys,
    KeepBlocks,
    TypingHelp,
    PastedAddress.configure({ onLine: (address) => latest.current.onAddress(address) }),
    HeadingRank,
    Placeholder.configure({ text: latest.current.placeholder }),
    StyleMarks,
    LinkedBlock,
    FindMarks,
    SlashMenuKeys.configure({
      items: () => latest.current.items,
      onChoose: (id) => latest.current.onInsert(id),
    }),
    Extension.create({
      name: "linkKeys",
      addKeyboardShortcuts: () => ({
        "Mod-Shift-k": () => {
          latest.current.onLink();
          return true;
        },
        "Mod-Shift-l": () => {
          latest.current.onCopyLink();
          return true;
        },
      }),
    }),
  ];
}
