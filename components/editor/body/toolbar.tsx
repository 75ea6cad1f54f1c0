import { Toolbar as Base } from "@base-ui/react/toolbar";
import { type Editor, useEditorState } from "@tiptap/react";
import { ArrowDownToLine, ArrowUpToLine, ImagePlus, Link2, Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { FORMATS, type FormatId } from "./formats.ts";
import { moveBlock } from "./move-block.ts";

type ToolbarProps = {
  editor: Editor;
  label: string;
  /** Which formats to offer; all of them when left out. */
  only?: FormatId[];
  onLink: () => void;
  /** Left out where no pictures are inserted. */
  onFigure?: () => void;
  className?: string;
};

/** Buttons for the text at the cursor: one stop for Tab, arrows within. The cursor stays in the text. */
export function Toolbar({ editor, label, only, onLink, onFigure, className = "" }: ToolbarProps) {
  const t = useTranslations("editor.toolbar");
  const shown = FORMATS.filter(({ id }) => !only || only.includes(id));
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      on: shown.filter((format) => format.isOn(current)).map(({ id }) => id),
      link: current.isActive("link"),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  });
  const move = (direction: "up" | "down") => {
    const tr = moveBlock(editor.state, direction);
    if (tr) editor.view.dispatch(tr);
    editor.commands.focus();
  };
  return (
    <Base.Root
      aria-label={label}
      className={`flex items-center gap-0.5 ${className}`}
      // A press on a button must not take the cursor out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.map(({ id, Icon, keys, toggle }) => (
        <Tool key={id} label={t(id)} keys={keys} pressed={state.on.includes(id)} onPress={() => toggle(editor)}>
          <Icon aria-hidden="true" />
        </Tool>
      ))}
      <Tool label={t("link")} keys="Control+Shift+K" pressed={state.link} onPress={onLink}>
        <Link2 aria-hidden="true" />
      </Tool>
      {onFigure ? (
        <>
          <Tool label={t("figure")} onPress={onFigure}>
            <ImagePlus aria-hidden="true" />
          </Tool>
          <Base.Separator className="mx-1 h-5 w-px shrink-0 bg-line" />
          <Tool label={t("moveUp")} keys="Alt+Shift+ArrowUp" onPress={() => move("up")}>
            <ArrowUpToLine aria-hidden="true" />
          </Tool>
          <Tool label={t("moveDown")} keys="Alt+Shift+ArrowDown" onPress={() => move("down")}>
            <ArrowDownToLine aria-hidden="true" />
          </Tool>
          <Base.Separator className="mx-1 h-5 w-px shrink-0 bg-line" />
          <Tool
            label={t("undo")}
            keys="Control+Z"
            disabled={!state.canUndo}
            onPress={() => editor.chain().focus().undo().run()}
          >
            <Undo2 aria-hidden="true" />
          </Tool>
          <Tool
            label={t("redo")}
            keys="Control+Y"
            disabled={!state.canRedo}
            onPress={() => editor.chain().focus().redo().run()}
          >
            <Redo2 aria-hidden="true" />
          </Tool>
        </>
      ) : null}
    </Base.Root>
  );
}

type ToolProps = {
  label: string;
  keys?: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
};

function Tool({ label, keys, pressed, disabled, onPress, children }: ToolProps) {
  return (
    <Base.Button
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
      className={`${buttonClass({ variant: "quiet", icon: true })} shrink-0 aria-disabled:border-transparent aria-disabled:bg-transparent`}
    >
      {children}
    </Base.Button>
  );
}
