import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { TextAreaField } from "#components/ui/field.tsx";
import { useAct } from "./use-act.ts";

type WithdrawDialogProps = {
  /** Off the site for now, or gone for good. */
  kind: "unpublish" | "retract";
  onClose: () => void;
  /** Null when the text could not be saved first. @throws when no answer came. */
  withdraw: (reason: string) => Promise<Answer<unknown> | null>;
};

const REASON_LIMIT = 500;
const REASON_ID = "withdraw-reason";

/** Asks once more before an article is taken from readers, and says what that means. */
export function WithdrawDialog({ kind, onClose, withdraw }: WithdrawDialogProps) {
  const t = useTranslations("editor.withdraw");
  const [reason, setReason] = useState("");
  const [needsReason, setNeedsReason] = useState(false);
  const { isBusy, problem, run } = useAct(() => withdraw(reason), onClose);

  function act(): void {
    if (kind === "retract" && reason.trim() === "") {
      setNeedsReason(true);
      document.getElementById(REASON_ID)?.focus();
      return;
    }
    run();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !isBusy) onClose();
      }}
      title={t(`${kind}.title`)}
      closeLabel={t("close")}
      footer={
        <>
          <Button variant="danger" size="large" aria-disabled={isBusy || undefined} onClick={act}>
            {t(`${kind}.act`)}
          </Button>
          <Button variant="quiet" size="large" onClick={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <div role="alert">{problem ? <Alert tone="bad" title={problem} className="mb-3" /> : null}</div>
      <p className="text-sm text-ink-2">{t(`${kind}.explanation`)}</p>
      {kind === "retract" ? (
        <div className="mt-4">
          <TextAreaField
            id={REASON_ID}
            label={t("reason")}
            hint={t("reasonHint")}
            error={needsReason ? t("reasonMissing") : undefined}
            rows={3}
            maxLength={REASON_LIMIT}
            required
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
              setNeedsReason(false);
            }}
          />
        </div>
      ) : null}
    </Dialog>
  );
}
