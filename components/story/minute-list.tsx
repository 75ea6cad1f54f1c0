import { foreign } from "#components/story/story.tsx";
import { StoryTime } from "#components/story/story-time.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

/** The newest stories, each behind its minute. */
export function MinuteList({
  stories,
  today,
  className = "",
}: {
  stories: ArticleCard[];
  today: string;
  className?: string;
}) {
  return (
    <ol className={className}>
      {stories.map((story) => (
        <li
          key={story.id}
          lang={foreign(story)}
          className="relative grid break-inside-avoid grid-cols-[3.4rem_1fr] border-t border-line py-2.5 leading-[1.36] first:border-0"
        >
          <StoryTime at={story.publishedAt} today={today} className="font-sans text-note/[1.85] font-bold" />
          <a href={story.path} className="covers">
            {story.listHeadline}
          </a>
        </li>
      ))}
    </ol>
  );
}
