import { StoryList } from "#components/story/story-list.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { SectionLink } from "#domain/sections/published.ts";

/** A section below another, with its newest stories. */
export type ChildBlock = { section: SectionLink; stories: ArticleCard[] };

const OF_EACH = 3;
// Two, three or four in a row; more go on below.
const SPANS: Record<number, string> = { 1: "", 2: "sm:col-span-6", 3: "sm:col-span-4" };

/** What of each block stands below the opening: the newest that are not in it. A block with nothing left is no block. */
export function placeBelow(blocks: ChildBlock[], opening: ArticleCard[]): ChildBlock[] {
  const above = new Set(opening.map(({ id }) => id));
  return blocks
    .map(({ section, stories }) => ({ section, stories: stories.filter(({ id }) => !above.has(id)).slice(0, OF_EACH) }))
    .filter(({ stories }) => stories.length > 0);
}

/** The sections below a section, side by side in type. */
export function ChildSections({ blocks, today }: { blocks: ChildBlock[]; today: string }) {
  if (blocks.length === 0) return null;
  const span = SPANS[blocks.length] ?? "sm:col-span-6 lg:col-span-3";
  return (
    <div className="mt-(--block) grid-12 gap-y-(--row)">
      {blocks.map(({ section, stories }, index) => (
        <section
          key={section.path}
          aria-label={section.name}
          className={`opens-block ${span} ${index > 0 ? "column-rule" : ""}`}
        >
          <h2 className="pb-3 text-title leading-[1.3] font-bold">
            <a href={section.path}>{section.name}</a>
          </h2>
          <StoryList stories={stories} today={today} />
        </section>
      ))}
    </div>
  );
}
