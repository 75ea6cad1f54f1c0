import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { controlClass, SelectField, TextField } from "#components/ui/field.tsx";
import { FOR_WHOM_LIMIT, LINK_DAYS } from "#domain/previews/preview.ts";
import type { SharingState } from "./use-sharing.ts";

const USUAL_DAYS = 3;

/** Makes a private link and shows its address, which nobody can look up afterwards. */
export function LinkForm({ sharing }: { sharing: SharingState }) {
  const t = useTranslations("editor.sharing");
  const [forWhom, setForWhom] = useState("");
  const [days, setDays] = useState<(typeof LINK_DAYS)[number]>(USUAL_DAYS);

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!sharing.isBusy && (await sharing.create(days, forWhom))) setForWhom("");
  }

  return (
    <form onSubmit={create} className="grid gap-2.5">
      <TextField
        label={t("forWhom")}
        value={forWhom}
        onChange={(event) => setForWhom(event.target.value)}
        maxLength={FOR_WHOM_LIMIT}
        autoComplete="off"
      />
      <SelectField
        label={t("days")}
        value={days}
        onChange={(event) => setDays(LINK_DAYS.find((count) => count === Number(event.target.value)) ?? USUAL_DAYS)}
      >
        {LINK_DAYS.map((count) => (
          <option key={count} value={count}>
            {t("daysCount", { count })}
          </option>
        ))}
      </SelectField>
      <p>
        <Button type="submit" aria-disabled={sharing.isBusy || undefined}>
          {t("create")}
        </Button>
      </p>
      {sharing.made ? <MadeLink key={sharing.made} url={sharing.made} /> : null}
    </form>
  );
}

function MadeLink({ url }: { url: string }) {
  const t = useTranslations("editor.sharing");
  const id = useId();
  return (
    <div className="grid gap-1.5 rounded-md bg-ok-wash p-3">
      <label htmlFor={id} className="text-xs font-semibold text-ink">
        {t("made")}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
          className={`${controlClass} min-w-0 flex-1`}
        />
        <CopyButton text={url} label={t("copy")} copied={t("copied")} />
      </div>
      <p role="status" className="text-xs text-ink-2">
        {t("madeHint")}
      </p>
    </div>
  );
}
