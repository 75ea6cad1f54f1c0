import { type Editor, useEditorState } from "@tiptap/react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Kbd } from "#components/ui/kbd.tsx";
import type { Body } from "#domain/articles/body/document.ts";
import { countWords, listFigures } from "#domain/articles/body/plain-text.ts";
import { readingMinutes } from "#domain/articles/reading-time.ts";
import { words } from "#lib/text.ts";

/** Length and make-up of the text, and the keys that help while writing. */
export function EditorFooter({ body, editor }: { body: Body; editor: Editor | null }) {
  const t = useTranslations("editor.footer");
  const count = useMemo(() => countWords(body), [body]);
  const pictures = listFigures(body).length;
  const quotes = body.content.filter(({ type }) => type === "blockquote" || type === "pullQuote").length;
  const selected = useSelected(editor);
  return (
    <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-surface px-5 py-2 text-sm text-ink-2 lg:sticky lg:bottom-0 lg:z-10">
      <span>{t("words", { count })}</span>
      {selected ? <span>{t("selected", selected)}</span> : null}
      <span>{t("minutes", { count: readingMinutes(count) })}</span>
      <span>{t("blocks", { pictures, quotes })}</span>
      <span className="ml-auto flex items-center gap-4 text-ink-3 pointer-coarse:hidden max-md:hidden">
        <span>
          <Kbd>/</Kbd> {t("insert")}
        </span>
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>S</Kbd> {t("save")}
        </span>
        <span>
          <Kbd>F8</Kbd> {t("findings")}
        </span>
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>.</Kbd> {t("panel")}
        </span>
      </span>
    </footer>
  );
}

// Of the words that are selected, if any.
function useSelected(editor: Editor | null): { words: number; characters: number } | null {
  return useEditorState({
    editor,
    selector: ({ editor: current }) => {
      if (!current || current.state.selection.empty) return null;
      const { from, to } = current.state.selection;
      const text = current.state.doc.textBetween(from, to, "\n", " ");
      return text.trim() ? { words: words(text).length, characters: [...text].length } : null;
    },
  });
}
