"use client";

import { useActionState, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { PasswordField } from "#components/desk/password-field.client.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import type { ErrorCode } from "#lib/errors.ts";

/** Why a sign-in was refused, and the address typed. The password is typed anew. */
export type SignInRefusal = { code: ErrorCode; values: Record<string, string | number>; email: string };

type SignInFormProps = {
  /** The path to go to afterwards. */
  next: string;
  signIn: (refusal: SignInRefusal | null, form: FormData) => Promise<SignInRefusal>;
};

/** Address and password. A refusal keeps the address, empties the password and puts the cursor there. */
export function SignInForm({ next, signIn }: SignInFormProps) {
  const t = useTranslations("desk.signIn");
  const [refusal, act, isPending] = useActionState(signIn, null, "/admin/dang-nhap");
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!refusal) return;
    const field = refusal.email ? password.current : email.current;
    field?.focus();
  }, [refusal]);

  return (
    <form action={act} onSubmit={(event) => isPending && event.preventDefault()} className="grid gap-3">
      <input type="hidden" name="tiep" value={next} />
      <TextField
        ref={email}
        label={t("email")}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={320}
        defaultValue={refusal?.email ?? ""}
        aria-invalid={refusal ? true : undefined}
        className="min-h-11 text-[1rem] px-3.5"
      />
      <PasswordField
        ref={password}
        label={t("password")}
        name="password"
        autoComplete="current-password"
        required
        maxLength={1_000}
        aria-invalid={refusal ? true : undefined}
      />
      <Button
        type="submit"
        variant="primary"
        size="large"
        className="mt-1 w-full"
        aria-disabled={isPending || undefined}
      >
        {t("submit")} <Kbd inherit>↵</Kbd>
      </Button>
      <div role="alert">{refusal && !isPending ? <RefusalNote refusal={refusal} /> : null}</div>
    </form>
  );
}

function RefusalNote({ refusal: { code, values } }: { refusal: SignInRefusal }) {
  const t = useTranslations("desk.signIn");
  if (code === "TOO_MANY_ATTEMPTS") {
    return (
      <Alert tone="bad" title={t("lockedTitle")}>
        {t("locked", { minutes: Number(values.minutes ?? 1) })}
      </Alert>
    );
  }
  if (code === "INVALID_INPUT") return <Alert tone="bad" title={t("missing")} />;
  return (
    <Alert tone="bad" title={t("refusedTitle")}>
      {t("refused")}
    </Alert>
  );
}
