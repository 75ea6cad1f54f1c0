"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { controlClass, Field } from "#components/ui/field.tsx";

type PasswordFieldProps = { label: string; hint?: ReactNode; error?: ReactNode } & Omit<
  ComponentProps<"input">,
  "type"
>;

/** A password that can be looked at while it is typed: input methods and Caps Lock play tricks on what is not seen. */
export function PasswordField({ label, hint, error, ...input }: PasswordFieldProps) {
  const t = useTranslations("desk.password");
  const [isShown, setShown] = useState(false);
  // The button needs a script: before one runs, there is none.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="relative block">
          <input
            {...control}
            {...input}
            aria-invalid={input["aria-invalid"] ?? control["aria-invalid"]}
            type={isShown ? "text" : "password"}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className={`${controlClass} min-h-11 pr-12 pl-3.5 text-[1rem]`}
          />
          {isReady ? (
            <Button
              variant="quiet"
              icon
              aria-label={isShown ? t("hide") : t("show")}
              onClick={() => setShown(!isShown)}
              className="absolute top-1/2 right-1 size-9 -translate-y-1/2"
            >
              <Icon aria-hidden="true" />
            </Button>
          ) : null}
        </span>
      )}
    </Field>
  );
}
