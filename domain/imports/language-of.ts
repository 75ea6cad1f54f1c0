import type { Language } from "#domain/articles/article.ts";

/** The language a text is in, of the two we know: Vietnamese as soon as it has a letter that only Vietnamese has. */
export function languageOf(text: string): Language {
  return /[ăđĩũơư\u1EA0-\u1EF9]/i.test(text.normalize("NFC")) ? "vi" : "en";
}
