import type { DeskSearch } from "#domain/search/desk-search.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import type { Language, Translate } from "#lib/messages.ts";

/** What a search asks for, in words: what was typed, then what holds it back. */
export function wordSearch(t: Translate, language: Language, search: DeskSearch, sections: DeskSection[]): string {
  const { q, place, section, status } = search;
  const within = sections.find(({ id }) => id === section);
  return [
    t("desk.saved.words", { q }),
    ...(place ? [t(`desk.search.place.${place}`)] : []),
    ...(within ? [language === "en" ? within.nameEn : within.name] : []),
    ...(status ? [t(`status.${status}`)] : []),
  ].join(" · ");
}
