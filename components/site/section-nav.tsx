import type { PublicSection } from "#domain/sections/published.ts";

/** Which section a page is, or which one it belongs to. */
export type CurrentSection = { path: string; isPage: boolean };

type Props = { sections: PublicSection[]; current: CurrentSection | null; label: string };

/** The sections of the first level in one line; on a phone it runs on past the edge. */
export function SectionNav({ sections, current, label }: Props) {
  if (sections.length === 0) return null;
  return (
    <nav
      aria-label={label}
      className="bleed scrollbar-none overflow-x-auto border-b border-ink px-(--edge) font-semibold sm:text-small lg:mx-0 lg:px-0 lg:text-body print:hidden"
    >
      <ul className="flex justify-between gap-x-5">
        {sections.map((section) => (
          <li key={section.path}>
            <a
              href={section.path}
              aria-current={markOf(section, current)}
              className="here block py-2 whitespace-nowrap"
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function markOf(section: PublicSection, current: CurrentSection | null): "page" | "true" | undefined {
  if (!current) return undefined;
  if (section.path === current.path) return current.isPage ? "page" : "true";
  return section.children.some((child) => child.path === current.path) ? "true" : undefined;
}
