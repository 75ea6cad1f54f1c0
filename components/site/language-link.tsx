import type { Language } from "#lib/messages.ts";

// In its own tongue, so that whoever wants it can read it.
const NAMES = { vi: "Tiếng Việt", en: "English" };

/** The way to a page in the other language. */
export function LanguageLink({ language, path }: { language: Language; path: string }) {
  return (
    <a href={path} lang={language} hrefLang={language} className="inline-block py-1 font-sans text-note">
      {NAMES[language]}
    </a>
  );
}
