import { createTranslator } from "use-intl/core";
import en from "#messages/en.json" with { type: "json" };
import vi from "#messages/vi.json" with { type: "json" };

/** The languages of the interface and of articles. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** All words, as the Vietnamese file has them; `messages/use-intl.d.ts` makes keys typed. */
export type Messages = typeof vi;

const MESSAGES: Record<Language, Messages> = { vi, en };

/** All words of a language, for the provider of client components. */
export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}

/** A lookup of words in a language, with the places in them filled: `t("errors.NOT_READY", { missing })`. */
export function createMessages(language: Language) {
  return createTranslator({ locale: language, messages: MESSAGES[language], timeZone: "Asia/Ho_Chi_Minh" });
}

export type Translate = ReturnType<typeof createMessages>;
