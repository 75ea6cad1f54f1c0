import { englishSectionPath } from "#domain/addresses/address.ts";
import type { PublicSection, SectionLink } from "#domain/sections/published.ts";

/** A section as the English edition names it, at the address of its English articles. */
export function toEnglishSection({ parent, children, ...section }: PublicSection): PublicSection {
  return { ...toEnglishLink(section), parent: parent && toEnglishLink(parent), children: children.map(toEnglishLink) };
}

function toEnglishLink(section: SectionLink): SectionLink {
  return { ...section, name: section.nameEn || section.name, path: englishSectionPath(section.slug) };
}
