import { StoryTime } from "#components/story/story-time.tsx";
import { litePath } from "#domain/addresses/address.ts";
import type { ArticleCard } from "#domain/articles/card.ts";

type Props = {
  stories: ArticleCard[];
  today: string;
  /** How many of the first say what they are about. */
  told?: number;
};

/** Articles under each other as headlines. */
export function LiteStories({ stories, today, told = 0 }: Props) {
  return (
    <ol className="stories">
      {stories.map(({ id, path, language, listHeadline, standfirst, publishedAt }, index) => (
        <li key={id} lang={language === "vi" ? undefined : language}>
          <StoryTime at={publishedAt} today={today} /> <a href={litePath(path)}>{listHeadline}</a>
          {index < told && standfirst ? <p>{standfirst}</p> : null}
        </li>
      ))}
    </ol>
  );
}
