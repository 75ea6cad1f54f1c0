import { BlockHeading } from "#components/front/block-heading.tsx";
import { Story } from "#components/story/story.tsx";
import { StoryList } from "#components/story/story-list.tsx";
import type { FrontBlock } from "#domain/fronts/compose-front.ts";

/** A section with its name at the side, a wide picture, and a list that begins with a smaller one. */
export function RailRow({ block, today }: { block: FrontBlock; today: string }) {
  const [first, second, ...others] = block.articles;
  if (!first) return null;
  return (
    <section className="page mt-(--block)" aria-label={block.section.name}>
      <div className="opens-block lg:grid lg:grid-cols-12 lg:gap-x-(--gutter)">
        <div className="lg:col-span-2">
          <BlockHeading section={block.section} withBelow />
        </div>
        <div className="grid-12 lg:col-span-10">
          <Story
            story={first}
            today={today}
            size="title"
            standfirst
            picture={{ shape: "aspect-[16/10]", sizes: "(width >= 64rem) 48vw, (width >= 40rem) 50vw, 100vw" }}
            className={second ? "sm:col-span-7" : "sm:col-span-10"}
          />
          {second ? (
            <div className="column-rule sm:col-span-5">
              <Story
                story={second}
                today={today}
                size="item"
                thumb
                picture={{
                  shape: "max-sm:aspect-square sm:aspect-[3/2]",
                  sizes: "(width >= 64rem) 30vw, (width >= 40rem) 40vw, 7rem",
                }}
              />
              <div className="mt-4 border-t border-line pt-3">
                <StoryList stories={others} today={today} className="max-sm:[&>li:nth-child(n+3)]:hidden" />
              </div>
            </div>
          ) : null}
        </div>
      </div>
    </section>
  );
}
