import { cache } from "react";
import { hasEnglishArticles } from "#domain/articles/published-lists.ts";
import { toEnglishSection } from "#domain/sections/english.ts";
import { listSections } from "#domain/sections/published.ts";
import { getSettings } from "#domain/settings/published.ts";
import type { Language } from "#lib/messages.ts";

/** What every page says of the paper: its settings and sections in the page's language. Asked once a request. */
export const getPaper = cache(async (language: Language = "vi") => {
  const [settings, sections, hasEnglish] = await Promise.all([getSettings(), listSections(), hasEnglishArticles()]);
  return { settings, sections: language === "en" ? sections.map(toEnglishSection) : sections, hasEnglish };
});
