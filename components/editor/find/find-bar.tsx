import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { controlClass } from "#components/ui/field.tsx";
import { lookFor, replaceAll, replaceOne, searchOf, stepTo } from "./find-marks.ts";

type FindBarProps = { editor: Editor; onClose: () => void };

/** Finds words in the text, with or without their marks, and puts others in their place. */
export function FindBar({ editor, onClose }: FindBarProps) {
  const t = useTranslations("editor.find");
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => selectedWords(editor));
  const [words, setWords] = useState("");
  const [marks, setMarks] = useState(false);
  const [capitals, setCapitals] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const { matches, at } = useEditorState({ editor, selector: ({ editor: now }) => searchOf(now.state) });

  useEffect(() => {
    setDone(null);
    lookFor(editor.view, { text, marks, capitals });
  }, [editor, text, marks, capitals]);
  useEffect(() => {
    field.current?.select();
    return () => {
      if (!editor.isDestroyed) lookFor(editor.view, null);
    };
  }, [editor]);

  function close(): void {
    // The cursor goes where one was looking.
    const match = searchOf(editor.state);
    const here = match.matches[match.at];
    onClose();
    if (here) editor.chain().setTextSelection(here).focus().run();
    else editor.commands.focus();
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && event.target === field.current) {
      event.preventDefault();
      stepTo(editor.view, event.shiftKey ? -1 : 1);
    }
  }

  return (
    <search
      aria-label={t("label")}
      onKeyDown={handleKey}
      className="sticky top-[calc(var(--bar)+2.75rem)] z-20 -mx-2 mb-4 grid gap-2 rounded-md border border-line-strong bg-raised p-2 shadow-pop"
    >
      <div className="flex flex-wrap items-center gap-2">
        <input
          ref={field}
          aria-label={t("find")}
          placeholder={t("find")}
          value={text}
          maxLength={200}
          onChange={({ target }) => setText(target.value)}
          className={`${controlClass} w-auto min-w-40 flex-1`}
        />
        <span role="status" className="min-w-14 text-sm text-ink-2">
          {text.trim() === "" ? "" : t("count", { at: at + 1, count: matches.length })}
        </span>
        <Button size="small" icon aria-label={t("previous")} onClick={() => stepTo(editor.view, -1)}>
          <ChevronUp aria-hidden="true" />
        </Button>
        <Button size="small" icon aria-label={t("next")} onClick={() => stepTo(editor.view, 1)}>
          <ChevronDown aria-hidden="true" />
        </Button>
        <Toggle isOn={marks} onToggle={setMarks} label={t("marks")}>
          {t("marksShort")}
        </Toggle>
        <Toggle isOn={capitals} onToggle={setCapitals} label={t("capitals")}>
          Aa
        </Toggle>
        <Button size="small" variant="quiet" icon aria-label={t("close")} onClick={close}>
          <X aria-hidden="true" />
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <input
          aria-label={t("replaceWith")}
          placeholder={t("replaceWith")}
          value={words}
          maxLength={500}
          onChange={({ target }) => setWords(target.value)}
          className={`${controlClass} w-auto min-w-40 flex-1`}
        />
        <Button size="small" onClick={() => replaceOne(editor.view, words)}>
          {t("replace")}
        </Button>
        <Button size="small" onClick={() => setDone(replaceAll(editor.view, words))}>
          {t("replaceAll")}
        </Button>
        <span role="status" className="text-sm text-ok">
          {done === null ? "" : t("replaced", { count: done })}
        </span>
      </div>
    </search>
  );
}

type ToggleProps = { isOn: boolean; onToggle: (isOn: boolean) => void; label: string; children: ReactNode };

function Toggle({ isOn, onToggle, label, children }: ToggleProps) {
  return (
    <Button size="small" title={label} aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
      <span aria-hidden="true">{children}</span>
      <span className="sr-only">{label}</span>
    </Button>
  );
}

// What is selected is what somebody means to look for, as long as it is words and no passage.
function selectedWords({ state }: Editor): string {
  const { from, to, empty } = state.selection;
  const selected = empty ? "" : state.doc.textBetween(from, to, "\n");
  return selected.includes("\n") || selected.length > 80 ? "" : selected;
}
