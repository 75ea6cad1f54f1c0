import { Story, type StoryProps } from "#components/story/story.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

type Props = Pick<StoryProps, "today" | "level" | "kicker"> & {
  stories: ArticleCard[];
  className?: string;
};

/** Headlines under each other with hairlines between. */
export function StoryList({ stories, className = "", ...story }: Props) {
  if (stories.length === 0) return null;
  return (
    <ul className={className}>
      {stories.map((card) => (
        <li key={card.id} className="break-inside-avoid border-t border-line py-3 first:border-0 first:pt-0">
          <Story {...story} story={card} size="line" />
        </li>
      ))}
    </ul>
  );
}
