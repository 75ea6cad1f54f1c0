import type { Language } from "#lib/messages.ts";

/** How sites that a page is shared on name its language. */
export const LOCALES = { vi: "vi_VN", en: "en_US" } as const;

/** The addresses of a page in both languages, for `hreflang`; undefined for a page that there is in one alone. */
export function pairOf(
  language: Language,
  path: string,
  otherPath: string | null,
): Record<Language | "x-default", string> | undefined {
  if (otherPath === null) return undefined;
  const [vi, en] = language === "vi" ? [path, otherPath] : [otherPath, path];
  // Whoever reads neither is best served by the paper's own language.
  return { vi, en, "x-default": vi };
}
