import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { toHref } from "./href.ts";

type LinkBoxProps = { editor: Editor; top: number; left: number; onClose: () => void };

/** Asks for the address of a link on the selected words; Esc leaves them as they were. */
export function LinkBox({ editor, top, left, onClose }: LinkBoxProps) {
  const t = useTranslations("editor.link");
  const former: string = editor.getAttributes("link").href ?? "";
  const [typed, setTyped] = useState(former);
  const [isWrong, setIsWrong] = useState(false);

  function close(): void {
    onClose();
    editor.commands.focus();
  }

  function apply(event: FormEvent): void {
    event.preventDefault();
    // The submit bubbles on to whatever form this box may stand in.
    event.stopPropagation();
    const href = toHref(typed);
    if (href === null) {
      setIsWrong(true);
      return;
    }
    const chain = editor.chain().extendMarkRange("link");
    const { doc, selection } = editor.state;
    const hasWords = doc.textBetween(selection.from, selection.to) !== "" || editor.isActive("link");
    if (!hasWords) {
      chain
        .setTextSelection(selection.from)
        .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
        .run();
    } else {
      chain.setMark("link", { href }).run();
      // Typing goes on behind the link instead of over it.
      editor.commands.setTextSelection(editor.state.selection.to);
    }
    close();
  }

  return (
    <form
      aria-label={t("title")}
      onSubmit={apply}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      className="absolute z-30 w-[min(22rem,calc(100vw-32px))] rounded-lg border border-line-strong bg-raised p-3 shadow-pop"
      style={{ top, left }}
    >
      <TextField
        label={t("address")}
        value={typed}
        error={isWrong ? t("wrong") : undefined}
        autoFocus
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={2_000}
        placeholder="https://"
        onChange={(event) => {
          setTyped(event.target.value);
          setIsWrong(false);
        }}
      />
      <div className="mt-2 flex gap-2">
        <Button type="submit" variant="primary">
          {t("apply")}
        </Button>
        {former ? (
          <Button
            variant="danger"
            onClick={() => {
              editor.chain().extendMarkRange("link").unsetMark("link").run();
              close();
            }}
          >
            {t("remove")}
          </Button>
        ) : null}
        <Button variant="quiet" className="ml-auto" onClick={close}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
