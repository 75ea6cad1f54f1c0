import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";

// Whoever opens the form pressed a button that is gone then.
function focusOn(field: HTMLInputElement | null): void {
  field?.focus();
}

type ReasonFormProps = { submit: string; onSubmit: (reason: string) => void; onCancel: () => void };

/** Asks in a line why something stays as it is. */
export function ReasonForm({ submit, onSubmit, onCancel }: ReasonFormProps) {
  const t = useTranslations("style");
  const [reason, setReason] = useState("");
  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSubmit(reason);
      }}
    >
      <TextField
        label={t("reason")}
        value={reason}
        required
        maxLength={300}
        ref={focusOn}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <span className="flex gap-2">
        <Button size="small" type="submit">
          {submit}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </span>
    </form>
  );
}
