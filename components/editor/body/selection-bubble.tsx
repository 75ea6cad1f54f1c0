import { TextSelection } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { Toolbar } from "./toolbar.tsx";

type SelectionBubbleProps = {
  editor: Editor;
  placeOf: (pos: number) => { top: number; left: number };
  onLink: () => void;
};

/** The marks for words just selected, above them. Not for fingers: there the phone shows its own menu. */
export function SelectionBubble({ editor, placeOf, onLink }: SelectionBubbleProps) {
  const t = useTranslations("editor.toolbar");
  const from = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused } }) =>
      isFocused && state.selection instanceof TextSelection && !state.selection.empty ? state.selection.from : null,
  });
  if (from === null) return null;
  const { top, left } = placeOf(from);
  return (
    <div
      className="absolute z-20 rounded-lg border border-line-strong bg-raised p-0.5 shadow-pop pointer-coarse:hidden"
      style={{ top, left }}
    >
      <Toolbar
        editor={editor}
        label={t("selection")}
        only={["bold", "italic", "heading2", "heading3", "blockquote"]}
        onLink={onLink}
      />
    </div>
  );
}
