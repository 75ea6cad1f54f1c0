import type { PublicSection } from "#domain/sections/published.ts";

type Props = { section: PublicSection /** Whether the sections below it are named too. */; withBelow?: boolean };

/** The name of a section over its block, a link to its page. */
export function BlockHeading({ section, withBelow = false }: Props) {
  return (
    <div className="pb-3">
      <h2 className="text-title leading-[1.3] font-bold">
        <a href={section.path}>{section.name}</a>
      </h2>
      {withBelow && section.children.length > 0 ? (
        <ul className="note flex flex-wrap gap-x-4 lg:mt-2 lg:block">
          {section.children.map((child) => (
            <li key={child.path}>
              <a href={child.path} className="inline-block py-1">
                {child.name}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
