import { Story } from "#components/story/story.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

// Side by side; one alone lies across the row, so that a small paper shows no holes.
const SECONDARY = {
  1: { column: "sm:max-w-[46rem]", size: "title", across: true, sizes: "(width >= 40rem) 20rem, 7rem" },
  2: {
    column: "sm:col-span-6",
    size: "title",
    across: false,
    sizes: "(width >= 64rem) 37vw, (width >= 40rem) 47vw, 7rem",
  },
  3: {
    column: "sm:col-span-4",
    size: "item",
    across: false,
    sizes: "(width >= 64rem) 24vw, (width >= 40rem) 31vw, 7rem",
  },
} as const;

/** The stories that matter most after the lead, in a row. */
export function SecondaryStories({ stories, today }: { stories: ArticleCard[]; today: string }) {
  const shape = SECONDARY[stories.length as keyof typeof SECONDARY];
  if (!shape) return null;
  return (
    <div className="mt-(--row) grid-12 border-line pt-(--row) sm:border-t">
      {stories.map((story, index) => (
        <div
          key={story.id}
          className={`max-sm:border-t max-sm:border-line max-sm:pt-(--row) ${shape.column} ${index > 0 ? "column-rule" : ""}`}
        >
          {index === 2 ? (
            // The third speaks in type, so that the row is no strip of equal pictures.
            <Story story={story} today={today} level="h2" size="title" kicker standfirst thumb />
          ) : (
            <Story
              story={story}
              today={today}
              level="h2"
              size={shape.size}
              kicker
              standfirst
              thumb
              across={shape.across}
              picture={{ shape: "max-sm:aspect-square sm:aspect-[3/2]", sizes: shape.sizes }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
