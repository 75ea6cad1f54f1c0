import { Menu } from "@base-ui/react/menu";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { GripVertical, Plus } from "lucide-react";
import type { DragEvent } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { newBlockId } from "#domain/articles/body/document.ts";
import { BlockMenu } from "./block-menu.tsx";
import type { InsertId, InsertItem } from "./insert.ts";
import { MENU_ITEM, MENU_POPUP } from "./menu-look.ts";

type BlockHandleProps = {
  editor: Editor;
  /** The block the pointer is at: its position in the text and where that is within the box. */
  pos: number;
  top: number;
  items: InsertItem[];
  onInsert: (id: InsertId) => void;
  /** Copies the address of the block at a position. */
  onCopyLink: (pos: number) => void;
};

/** In the margin beside a block: add one below it, drag or move it, delete it. For the pointer; keys and toolbar do the same. */
export function BlockHandle({ editor, pos, top, items, onInsert, onCopyLink }: BlockHandleProps) {
  const t = useTranslations("editor.block");

  function selectBlock(): void {
    const tr = editor.state.tr;
    // Within or behind a block that is no text there is nothing of it for a cursor to stand in.
    const isAtom = tr.doc.nodeAt(pos)?.isAtom ?? false;
    const selection = isAtom ? NodeSelection.create(tr.doc, pos) : TextSelection.near(tr.doc.resolve(pos + 1));
    editor.view.dispatch(tr.setSelection(selection));
  }

  function addBelow(id: InsertId | null): void {
    const block = editor.state.doc.nodeAt(pos);
    const paragraph = editor.schema.nodes.paragraph?.create({ id: newBlockId() });
    if (!block || !paragraph) return;
    const at = pos + block.nodeSize;
    const tr = editor.state.tr.insert(at, paragraph);
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)));
    editor.commands.focus();
    if (id) onInsert(id);
  }

  // The text's own drag and drop does the rest, as if the block itself had been taken.
  function drag({ dataTransfer }: DragEvent): void {
    const { view } = editor;
    const selection = NodeSelection.create(view.state.doc, pos);
    view.dispatch(view.state.tr.setSelection(selection));
    const slice = selection.content();
    const { dom, text } = view.serializeForClipboard(slice);
    dataTransfer.setData("text/html", dom.innerHTML);
    dataTransfer.setData("text/plain", text);
    dataTransfer.effectAllowed = "move";
    const block = view.nodeDOM(pos);
    if (block instanceof Element) dataTransfer.setDragImage(block, 0, 0);
    view.dragging = { slice, move: true };
  }

  return (
    <div className="absolute right-full mr-2 hidden text-ink-3 md:flex" style={{ top }}>
      <Menu.Root>
        <Menu.Trigger
          tabIndex={-1}
          aria-label={t("add")}
          title={t("add")}
          className={buttonClass({ variant: "quiet", size: "small", icon: true })}
        >
          <Plus aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="start" sideOffset={4} className="z-30">
            <Menu.Popup className={MENU_POPUP} finalFocus={false}>
              <Menu.Item className={MENU_ITEM} onClick={() => addBelow(null)}>
                {t("paragraph")}
              </Menu.Item>
              {items.map(({ id, label }) => (
                <Menu.Item key={id} className={MENU_ITEM} onClick={() => addBelow(id)}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <BlockMenu editor={editor} pos={pos} selectBlock={selectBlock} onCopyLink={() => onCopyLink(pos)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the menu and the keys move blocks too. */}
      <span
        draggable
        onDragStart={drag}
        title={t("drag")}
        className="flex min-h-(--target) cursor-grab items-center active:cursor-grabbing"
      >
        <GripVertical aria-hidden="true" className="size-4" />
      </span>
    </div>
  );
}
