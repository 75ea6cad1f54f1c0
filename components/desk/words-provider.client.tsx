"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { TIME_ZONE } from "#lib/date.ts";
import type { Language, Messages } from "#lib/messages.ts";

type WordsProviderProps = { language: Language; messages: Omit<Messages, "site">; children: ReactNode };

/** Gives `useTranslations` its words in every client component below. */
export function WordsProvider({ language, messages, children }: WordsProviderProps) {
  return (
    <IntlProvider locale={language} messages={messages} timeZone={TIME_ZONE}>
      {children}
    </IntlProvider>
  );
}
