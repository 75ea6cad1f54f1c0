"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { PasswordField } from "#components/desk/password-field.client.tsx";
import { PasswordLength } from "#components/desk/password-length.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { ErrorCode } from "#lib/errors.ts";

/** Why an invitation was not accepted, which fields are wrong, and what was typed but for the password. */
export type InvitationRefusal = { code: ErrorCode; wrong: string[]; typed: { name: string; email: string } };

type InvitationFormProps = {
  token: string;
  name: string;
  email: string;
  passwordLength: { min: number; max: number };
  accept: (refusal: InvitationRefusal | null, form: FormData) => Promise<InvitationRefusal>;
};

/** Name, address and a password for a new account. The first wrong field gets the cursor. */
export function InvitationForm({ token, name, email, passwordLength, accept }: InvitationFormProps) {
  const t = useTranslations("desk.invitation");
  const [refusal, act, isPending] = useActionState(accept, null);
  const [length, setLength] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isWrong = (field: string) => !isPending && (refusal?.wrong.includes(field) ?? false);
  const isGone = refusal?.code === "NOT_FOUND";

  useEffect(() => {
    if (!refusal) return;
    setLength(0);
    form.current?.querySelector<HTMLInputElement>("[aria-invalid]")?.focus();
  }, [refusal]);

  return (
    <form ref={form} action={act} onSubmit={(event) => isPending && event.preventDefault()} className="grid gap-4">
      <div role="alert" className="empty:hidden">
        {refusal && !isPending ? (
          <Alert tone="bad" title={isGone ? t("goneTitle") : t("failed")}>
            {isGone ? t("gone") : null}
          </Alert>
        ) : null}
      </div>
      <input type="hidden" name="token" value={token} />
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        error={isWrong("name") ? t("nameError") : null}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={refusal?.typed.name ?? name}
        className="min-h-11 px-3.5 text-[1rem]"
      />
      <TextField
        label={t("email")}
        hint={t("emailHint")}
        error={isWrong("email") ? t("emailError") : isWrong("emailTaken") ? t("emailTaken") : null}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={320}
        defaultValue={refusal?.typed.email ?? email}
        className="min-h-11 px-3.5 text-[1rem]"
      />
      <PasswordField
        label={t("password")}
        hint={
          <>
            {t("passwordHint", { min: passwordLength.min })}
            <PasswordLength length={length} min={passwordLength.min} />
          </>
        }
        error={isWrong("password") ? t("passwordError", passwordLength) : null}
        name="password"
        autoComplete="new-password"
        required
        minLength={passwordLength.min}
        maxLength={passwordLength.max}
        onChange={(event) => setLength(event.currentTarget.value.length)}
      />
      <Button type="submit" variant="primary" size="large" className="w-full" aria-disabled={isPending || undefined}>
        {t("submit")}
      </Button>
    </form>
  );
}
