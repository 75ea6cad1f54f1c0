import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { TextField } from "#components/ui/field.tsx";
import { articlePath } from "#domain/addresses/address.ts";
import { SLUG_LIMIT, slugify } from "#lib/slug.ts";
import { useAct } from "./use-act.ts";

type RenameDialogProps = {
  path: string;
  onClose: () => void;
  /** Null when the text could not be saved first. @throws when no answer came. */
  rename: (slug: string) => Promise<Answer<unknown> | null>;
};

/** Gives a live article another address; readers of the former one are led there. */
export function RenameDialog({ path, onClose, rename }: RenameDialogProps) {
  const t = useTranslations("editor.rename");
  const [typed, setTyped] = useState(path.slice(1));
  const slug = slugify(typed);
  const { isBusy, problem, run } = useAct(() => rename(slug), onClose);

  function act(): void {
    if (slug !== "") run();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !isBusy) onClose();
      }}
      title={t("title")}
      closeLabel={t("close")}
      footer={
        <Button variant="primary" size="large" aria-disabled={isBusy || slug === "" || undefined} onClick={act}>
          {t("act")}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act();
        }}
      >
        <TextField
          label={t("label")}
          hint={slug ? t("preview", { path: articlePath(slug) }) : t("empty")}
          error={problem ?? undefined}
          value={typed}
          maxLength={SLUG_LIMIT}
          spellCheck={false}
          autoCapitalize="none"
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
      <p className="mt-3 text-sm text-ink-2">{t("explanation")}</p>
    </Dialog>
  );
}
