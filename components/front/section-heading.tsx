import type { PublicSection } from "#domain/sections/published.ts";
import type { Translate } from "#lib/messages.ts";

/** A section above its list: the one above it, its name, those below it. */
export function SectionHeading({ section, t }: { section: PublicSection; t: Translate }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-1 pt-(--row) pb-3">
      <div>
        {section.parent ? (
          <p className="kicker">
            <a href={section.parent.path} className="inline-block py-1">
              {section.parent.name}
            </a>
          </p>
        ) : null}
        <h1 className="text-poster tracking-[-0.02em]">{section.name}</h1>
      </div>
      {section.children.length > 0 ? (
        <nav aria-label={t("site.section.below")} className="note pb-2">
          <ul className="flex flex-wrap gap-x-4">
            {section.children.map((child) => (
              <li key={child.path}>
                <a href={child.path} className="inline-block py-1">
                  {child.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
