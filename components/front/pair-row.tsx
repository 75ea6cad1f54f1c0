import { BlockHeading } from "#components/front/block-heading.tsx";
import { Story } from "#components/story/story.tsx";
import { StoryList } from "#components/story/story-list.tsx";
import type { FrontBlock } from "#domain/fronts/compose-front.ts";

/** Two sections side by side: two thirds and one third. */
export function PairRow({ blocks: [wide, narrow], today }: { blocks: [FrontBlock, FrontBlock]; today: string }) {
  return (
    <div className="page mt-(--block) grid-12 gap-y-(--block)">
      <section className="opens-block sm:col-span-8" aria-label={wide.section.name}>
        <BlockHeading section={wide.section} />
        <Wide block={wide} today={today} />
      </section>
      <section className="column-rule opens-block sm:col-span-4" aria-label={narrow.section.name}>
        <BlockHeading section={narrow.section} />
        <Narrow block={narrow} today={today} />
      </section>
    </div>
  );
}

function Wide({ block, today }: { block: FrontBlock; today: string }) {
  const [first, ...others] = block.articles;
  if (!first) return null;
  return (
    <div className="grid-12">
      <Story
        story={first}
        today={today}
        size="item"
        standfirst
        thumb
        picture={{ shape: "max-sm:aspect-square sm:aspect-[16/10]", sizes: "(width >= 40rem) 33vw, 7rem" }}
        className={others.length > 0 ? "sm:col-span-6" : ""}
      />
      {others.length > 0 ? (
        <div className="column-rule max-sm:border-t max-sm:border-line max-sm:pt-3 sm:col-span-6">
          <StoryList stories={others} today={today} kicker className="max-sm:[&>li:nth-child(n+3)]:hidden" />
        </div>
      ) : null}
    </div>
  );
}

function Narrow({ block, today }: { block: FrontBlock; today: string }) {
  const [first, ...others] = block.articles;
  if (!first) return null;
  return (
    <>
      <Story
        story={first}
        today={today}
        size="item"
        thumb
        picture={{ shape: "max-sm:aspect-square sm:aspect-[3/2]", sizes: "(width >= 40rem) 30vw, 7rem" }}
      />
      {others.length > 0 ? (
        <div className="mt-4 border-t border-line pt-3">
          <StoryList stories={others.slice(0, 3)} today={today} className="max-sm:[&>li:nth-child(n+3)]:hidden" />
        </div>
      ) : null}
    </>
  );
}
