import { isShown } from "#components/story/photo.tsx";
import { Story } from "#components/story/story.tsx";
import { StoryList } from "#components/story/story-list.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

type Props = { stories: ArticleCard[]; today: string; heading: string };

/**
 * Other stories of the section after an article: up to three with pictures and the rest as headlines, or where none has
 * a picture three in type.
 */
export function MoreStories({ stories, today, heading }: Props) {
  if (stories.length === 0) return null;
  const pictured = stories.filter((story) => isShown(story.lead)).slice(0, 3);
  const large = pictured.length > 0 ? pictured : stories.slice(0, 3);
  const others = stories.filter((story) => !large.includes(story));
  const span = others.length > 0 ? "sm:col-span-4 lg:col-span-3" : "sm:col-span-4";
  return (
    <section className="page mt-(--block) print:hidden" aria-labelledby="cung-muc">
      <div className="opens-block">
        <h2 id="cung-muc" className="pb-3 text-title leading-[1.3] font-bold">
          {heading}
        </h2>
        <div className="grid-12">
          {large.map((story, index) => (
            <Story
              key={story.id}
              story={story}
              today={today}
              size="item"
              thumb
              standfirst={pictured.length === 0}
              picture={pictured.length > 0 ? PICTURE : undefined}
              className={`${span} ${index > 0 ? "column-rule" : ""}`}
            />
          ))}
          {others.length > 0 ? (
            <div className="column-rule max-sm:border-t max-sm:border-line max-sm:pt-3 lg:col-span-3">
              <StoryList stories={others} today={today} className="gap-x-(--gutter) sm:max-lg:columns-2" />
            </div>
          ) : null}
        </div>
      </div>
    </section>
  );
}

const PICTURE = {
  shape: "max-sm:aspect-square sm:aspect-[3/2]",
  sizes: "(width >= 64rem) 24vw, (width >= 40rem) 31vw, 7rem",
};
