import { Menu } from "@base-ui/react/menu";
import type { Editor } from "@tiptap/react";
import { EllipsisVertical } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { FORMATS, type FormatId } from "./formats.ts";
import { MENU_ITEM, MENU_POPUP } from "./menu-look.ts";
import { moveBlock } from "./move-block.ts";

type BlockMenuProps = { editor: Editor; pos: number; selectBlock: () => void; onCopyLink: () => void };

const TURNS: FormatId[] = ["heading2", "heading3", "blockquote", "bulletList", "orderedList"];

/** What is done with the block beside it: another kind of it, a copy, another place, its address, none. */
export function BlockMenu({ editor, pos, selectBlock, onCopyLink }: BlockMenuProps) {
  const t = useTranslations("editor");
  const block = editor.state.doc.nodeAt(pos);

  function turn(id: FormatId | null): void {
    selectBlock();
    if (id === null) editor.chain().focus().setNode("paragraph").run();
    else FORMATS.find((format) => format.id === id)?.toggle(editor);
  }

  // The copy gets ids of its own: see BlockIds.
  function duplicate(): void {
    if (block) editor.view.dispatch(editor.state.tr.insert(pos + block.nodeSize, block.copy(block.content)));
  }

  function move(direction: "up" | "down"): void {
    selectBlock();
    const tr = moveBlock(editor.state, direction);
    if (tr) editor.view.dispatch(tr);
  }

  function remove(): void {
    if (block) editor.view.dispatch(editor.state.tr.delete(pos, pos + block.nodeSize));
  }

  return (
    <Menu.Root>
      <Menu.Trigger
        tabIndex={-1}
        aria-label={t("block.more")}
        title={t("block.more")}
        className={buttonClass({ variant: "quiet", size: "small", icon: true })}
      >
        <EllipsisVertical aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className="z-30">
          <Menu.Popup className={MENU_POPUP} finalFocus={false}>
            {block?.type.name === "heading" ? (
              <Menu.Item className={MENU_ITEM} onClick={() => turn(null)}>
                {t("block.paragraph")}
              </Menu.Item>
            ) : null}
            {block?.isTextblock
              ? TURNS.map((id) => (
                  <Menu.Item key={id} className={MENU_ITEM} onClick={() => turn(id)}>
                    {t(`toolbar.${id}`)}
                  </Menu.Item>
                ))
              : null}
            {block?.isTextblock ? <Menu.Separator className="my-1 border-t border-line" /> : null}
            <Menu.Item className={MENU_ITEM} onClick={duplicate}>
              {t("block.duplicate")}
            </Menu.Item>
            <Menu.Item className={MENU_ITEM} onClick={() => move("up")}>
              {t("block.moveUp")}
            </Menu.Item>
            <Menu.Item className={MENU_ITEM} onClick={() => move("down")}>
              {t("block.moveDown")}
            </Menu.Item>
            <Menu.Item className={MENU_ITEM} onClick={onCopyLink}>
              {t("block.copyLink")}
            </Menu.Item>
            <Menu.Item className={`${MENU_ITEM} text-bad`} onClick={remove}>
              {t("block.remove")}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
