"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ErrorCode } from "#lib/errors.ts";

/** What came of saving facts: which of them cannot be so, and what was typed. */
export type FactsAnswer = { code: ErrorCode | "SAVED"; wrong: string[]; typed: Record<string, string> };

export type SaveFacts = (before: FactsAnswer | null, form: FormData) => Promise<FactsAnswer>;

type FactsFormProps = {
  /** The id of the heading that names the form. */
  labelledBy: string;
  /** The address of the screen, so that the form has one without a script. */
  path: string;
  save: SaveFacts;
  /** Further buttons. They come after the one that saves: Enter in a field presses the first. */
  acts?: ReactNode;
  /** For whoever may look and not change: then nothing is sent. */
  isReadOnly?: boolean;
  children: (answer: FactsAnswer | null) => ReactNode;
};

/** A form over facts of the paper. It says what came of saving; the first wrong field gets the cursor. */
export function FactsForm({ labelledBy, path, save, acts, isReadOnly = false, children }: FactsFormProps) {
  const t = useTranslations();
  const [answer, act, isPending] = useActionState(save, null, path);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLInputElement>("[aria-invalid]")?.focus();
  }, [answer]);

  const failed = answer && answer.code !== "SAVED" && answer.code !== "INVALID_INPUT" ? answer.code : null;
  return (
    <form
      ref={form}
      action={act}
      aria-labelledby={labelledBy}
      onSubmit={(event) => isPending && event.preventDefault()}
      className="grid gap-4"
    >
      {children(answer)}
      <div className="flex flex-wrap items-center gap-2.5">
        {isReadOnly ? null : (
          <Button type="submit" variant="primary" aria-disabled={isPending || undefined}>
            {t("desk.form.save")}
          </Button>
        )}
        {acts}
        <p role="status" className="text-sm text-ink-2">
          {answer?.code === "SAVED" && !isPending ? t("desk.form.saved") : ""}
        </p>
      </div>
      <div role="alert" className="empty:hidden">
        {answer?.wrong.length && !isPending ? <Alert tone="bad" title={t("desk.form.wrong")} /> : null}
        {failed && !isPending ? (
          <Alert
            tone="bad"
            title={failed === "FORBIDDEN" || failed === "EDIT_CONFLICT" ? t(`errors.${failed}`) : t("desk.error.title")}
          />
        ) : null}
      </div>
    </form>
  );
}
