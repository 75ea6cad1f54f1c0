import type { ReactNode } from "react";
import { SAVED_PATH } from "#domain/addresses/address.ts";
import type { PublicSection } from "#domain/sections/published.ts";

type Props = {
  sections: PublicSection[];
  label: string;
  savedLabel: string;
  searchForm: ReactNode;
  /** The way to the other language. */
  languageLink: ReactNode;
};

/** Every section with those below it, and what the reader kept, folded behind one word; opens without a script. */
export function SiteMenu({ sections, label, savedLabel, searchForm, languageLink }: Props) {
  if (sections.length === 0) return languageLink;
  return (
    <details data-menu="" className="group print:hidden">
      <summary className="inline-block cursor-pointer list-none py-1 font-sans text-note font-bold hover:underline [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="me-1.5 text-son group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="me-1.5 hidden text-son group-open:inline">
          −
        </span>
        {label}
      </summary>
      <nav
        aria-label={label}
        className="absolute inset-x-0 z-10 mt-1 border-b-4 border-ink bg-paper px-(--edge) pt-2 pb-6 text-start"
      >
        <div className="max-w-[36rem] pt-2 pb-4">{searchForm}</div>
        <ul className="columns-2 gap-x-(--gutter) sm:columns-3 lg:columns-4">
          {sections.map((section) => (
            <li key={section.path} className="break-inside-avoid border-t border-line py-2">
              <a href={section.path} className="block py-0.5 font-semibold">
                {section.name}
              </a>
              {section.children.length > 0 ? (
                <ul className="font-sans text-note text-soft">
                  {section.children.map((child) => (
                    <li key={child.path}>
                      <a href={child.path} className="inline-block py-1">
                        {child.name}
                      </a>
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
          <li className="break-inside-avoid border-t border-line py-2">
            <a href={SAVED_PATH} className="block py-0.5 font-semibold">
              {savedLabel}
            </a>
          </li>
        </ul>
        {languageLink ? <p className="border-t border-line pt-2">{languageLink}</p> : null}
      </nav>
    </details>
  );
}
