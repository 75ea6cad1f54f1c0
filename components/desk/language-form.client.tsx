"use client";

import { useActionState } from "react";
import type { Language } from "#lib/messages.ts";

type LanguageFormProps = {
  other: Language;
  label: string;
  /** The address of the screen this stands on: without it the form's own `action` would be empty, which is no HTML. */
  path: string;
  change: (state: null, form: FormData) => Promise<null>;
};

/** Offers the other language, before anybody has signed in. */
export function LanguageForm({ other, label, path, change }: LanguageFormProps) {
  const [, act] = useActionState(change, null, path);
  return (
    <form action={act}>
      <button
        type="submit"
        name="language"
        value={other}
        lang={other}
        className="min-h-(--target) text-sm text-ink-2 underline underline-offset-2"
      >
        {label}
      </button>
    </form>
  );
}
