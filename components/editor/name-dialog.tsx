import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { VERSION_NAME_LIMIT } from "#domain/articles/article.ts";
import type { Answer } from "./editor-actions.ts";
import { useAct } from "./release/use-act.ts";

type NameDialogProps = { onClose: () => void; nameVersion: (name: string) => Promise<Answer<unknown> | null> };

/** Keeps the text as it is under a name, so that it can be found again in the history. */
export function NameDialog({ onClose, nameVersion }: NameDialogProps) {
  const t = useTranslations("editor.name");
  const [name, setName] = useState("");
  const { isBusy, problem, run } = useAct(() => nameVersion(name), onClose);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== "") run();
  }

  return (
    <Dialog open onOpenChange={(open) => !open && !isBusy && onClose()} title={t("title")} closeLabel={t("close")}>
      <form onSubmit={submit} className="grid gap-3">
        <label className="grid gap-1 text-sm font-[550]">
          {t("label")}
          <input
            value={name}
            maxLength={VERSION_NAME_LIMIT}
            onChange={(event) => setName(event.target.value)}
            placeholder={t("example")}
            className="min-h-(--control) rounded-md border border-line-strong bg-surface px-3 text-md font-normal"
          />
        </label>
        <p role="alert" className="text-sm text-bad empty:hidden">
          {problem}
        </p>
        <Button type="submit" variant="primary" aria-disabled={name.trim() === "" || isBusy || undefined}>
          {t("act")}
        </Button>
      </form>
    </Dialog>
  );
}
