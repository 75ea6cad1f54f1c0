import { BlockHeading } from "#components/front/block-heading.tsx";
import { Story } from "#components/story/story.tsx";
import { StoryList } from "#components/story/story-list.tsx";
import type { FrontBlock } from "#domain/fronts/compose-front.ts";

/** Three sections side by side; the middle one speaks in type, so that the row is no strip of equal pictures. */
export function TrioRow({ blocks, today }: { blocks: [FrontBlock, FrontBlock, FrontBlock]; today: string }) {
  return (
    <div className="page mt-(--block) grid-12 gap-y-(--block)">
      {blocks.map((block, index) => (
        <section
          key={block.section.path}
          aria-label={block.section.name}
          className={`opens-block sm:col-span-4 ${index > 0 ? "column-rule" : ""}`}
        >
          <BlockHeading section={block.section} />
          <Column block={block} today={today} isInType={index === 1} />
        </section>
      ))}
    </div>
  );
}

function Column({ block, today, isInType }: { block: FrontBlock; today: string; isInType: boolean }) {
  const [first, ...others] = block.articles;
  if (!first) return null;
  const picture = { shape: "max-sm:aspect-square sm:aspect-[3/2]", sizes: "(width >= 40rem) 30vw, 7rem" };
  return (
    <>
      {isInType ? (
        <Story story={first} today={today} size="head" standfirst />
      ) : (
        <Story story={first} today={today} size="item" thumb picture={picture} />
      )}
      {others.length > 0 ? (
        <div className="mt-4 border-t border-line pt-3">
          <StoryList
            stories={others.slice(0, isInType ? 4 : 3)}
            today={today}
            className="max-sm:[&>li:nth-child(n+3)]:hidden"
          />
        </div>
      ) : null}
    </>
  );
}
