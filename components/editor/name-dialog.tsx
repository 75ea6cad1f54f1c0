import { type FormEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { TextField } from "#components/ui/field.tsx";
import { VERSION_NAME_LIMIT } from "#domain/articles/article.ts";
import type { Answer } from "./editor-actions.ts";
import { useAct } from "./release/use-act.ts";

type NameDialogProps = { onClose: () => void; nameVersion: (name: string) => Promise<Answer<unknown> | null> };

/** Keeps the text as it is under a name, so that it can be found again in the history. */
export function NameDialog({ onClose, nameVersion }: NameDialogProps) {
  const t = useTranslations("editor.name");
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const { isBusy, problem, run } = useAct(() => nameVersion(name), onClose);
  const isEmpty = name.trim() === "";

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isEmpty) void run();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !isBusy) onClose();
      }}
      title={t("title")}
      closeLabel={t("close")}
      initialFocus={field}
    >
      <form onSubmit={submit} className="grid gap-3">
        <TextField
          ref={field}
          label={t("label")}
          hint={t("example")}
          error={problem ?? undefined}
          value={name}
          maxLength={VERSION_NAME_LIMIT}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" variant="primary" aria-disabled={isEmpty || isBusy || undefined}>
          {t("act")}
        </Button>
      </form>
    </Dialog>
  );
}
