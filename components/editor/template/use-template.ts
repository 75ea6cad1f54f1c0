import type { Editor } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { setHints } from "#components/editor/body/placeholder.ts";
import type { ArticleKind } from "#domain/articles/article.ts";
import { makeTemplate } from "./templates.ts";

/** Puts a template where there is no text yet, as one step of undo, and the cursor at its beginning. */
export function useTemplate(): (editor: Editor, kind: ArticleKind) => void {
  const t = useTranslations("editor.template.hint");
  return (editor, kind) => {
    const { content, hints } = makeTemplate(kind);
    const { tr, schema, doc } = editor.state;
    tr.replaceWith(
      0,
      doc.content.size,
      content.map((block) => schema.nodeFromJSON(block)),
    );
    const words = new Map([...hints].map(([id, hint]) => [id, t(hint)]));
    editor.view.dispatch(setHints(tr, words));
    editor.commands.focus("start");
  };
}
