import type { Editor } from "@tiptap/react";
import { startTransition, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ArticleContent } from "#domain/articles/article.ts";
import { type Body, newBlockId } from "#domain/articles/body/document.ts";
import type { EditableArticle } from "#domain/articles/desk.ts";
import { toBody } from "./body/block-json.ts";
import { toDocument } from "./body/schema.ts";
import { createSaver, type Saver } from "./save/saver.ts";
import { sendSave } from "./save/send-save.ts";

/** All of an article but its text, which the text editor holds. */
export type Fields = Omit<ArticleContent, "body">;

export type ArticleDraft = ReturnType<typeof useArticleDraft>;

// Counts and checks follow the typing at this distance.
const SNAPSHOT_MS = 300;

/** The article as it is being written: its fields, its text, and the saver that carries both to the server. */
export function useArticleDraft(article: EditableArticle, savePath: string) {
  const { body: firstBody, ...firstFields } = article.content;
  const fieldsNow = useRef<Fields>(firstFields);
  const editorNow = useRef<Editor | null>(null);
  const bodyNow = useRef<Body>(firstBody);
  const [fields, setFields] = useState<Fields>(firstFields);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [body, setBody] = useState<Body>(firstBody);
  const snapshot = useRef<ReturnType<typeof setTimeout>>(undefined);

  const read = useCallback((): ArticleContent => {
    const current = editorNow.current;
    // An editor that was just taken down has its last text here.
    if (current && !current.isDestroyed) bodyNow.current = toBody(current.getJSON());
    return { ...fieldsNow.current, body: bodyNow.current };
  }, []);

  const [saver] = useState<Saver<ArticleContent>>(() =>
    createSaver({
      version: article.version,
      savedAt: article.updatedAt,
      read,
      send: (request) => sendSave(savePath, article.id, request),
      // `crypto.randomUUID` is missing on pages without https; two ids of twelve characters are as unlikely to repeat.
      makeKey: () => newBlockId() + newBlockId(),
      now: () => new Date(),
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  const saving = useSyncExternalStore(saver.subscribe, saver.getView, saver.getView);

  const keepFields = useCallback((next: Fields) => {
    fieldsNow.current = next;
    setFields(next);
  }, []);

  const change = useCallback(
    (changes: Partial<Fields>) => {
      keepFields({ ...fieldsNow.current, ...changes });
      saver.edit();
    },
    [keepFields, saver],
  );

  /** Takes over what the server itself changed: it is saved already. */
  const adopt = useCallback(
    (changes: Partial<Fields>) => keepFields({ ...fieldsNow.current, ...changes }),
    [keepFields],
  );

  const editText = useCallback(() => {
    saver.edit();
    clearTimeout(snapshot.current);
    snapshot.current = setTimeout(() => setBody(read().body), SNAPSHOT_MS);
  }, [read, saver]);

  const holdEditor = useCallback((next: Editor | null) => {
    editorNow.current = next;
    // The text can be written in by now; the rest of the screen may learn of it a moment later.
    startTransition(() => setEditor(next));
  }, []);

  /** Puts another content in the place of this one, as a change of its own. */
  const replace = useCallback(
    ({ body: nextBody, ...nextFields }: ArticleContent) => {
      keepFields(nextFields);
      editorNow.current?.commands.setContent(toDocument(nextBody));
      setBody(nextBody);
      saver.edit();
    },
    [keepFields, saver],
  );

  useEffect(() => () => clearTimeout(snapshot.current), []);

  /** Where the cursor is: the id of the block or of the field it is in, or null. */
  const place = useCallback((): string | null => {
    const focused = document.activeElement;
    const current = editorNow.current;
    if (focused && current && !current.isDestroyed && current.view.dom.contains(focused)) {
      const { $from } = current.state.selection;
      const block = $from.depth > 0 ? $from.node(1) : current.state.doc.nodeAt($from.pos);
      return block?.attrs.id ?? null;
    }
    return focused?.id.startsWith("field-") ? focused.id : null;
  }, []);

  return {
    place,
    fields,
    body,
    editor,
    saver,
    saving,
    read,
    change,
    adopt,
    editText,
    holdEditor,
    replace,
    /** The fields at this moment, for what happens after a render was made. */
    currentFields: () => fieldsNow.current,
  };
}
