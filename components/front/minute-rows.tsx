import { foreign } from "#components/story/story.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import { formatMarkup, formatTime } from "#lib/date.ts";

/** Stories of one day in type alone, each behind its minute, with its section. */
export function MinuteRows({ stories }: { stories: ArticleCard[] }) {
  return (
    <ol>
      {stories.map((story) => (
        <li
          key={story.id}
          lang={foreign(story)}
          className="relative grid grid-cols-[3.4rem_1fr] border-t border-line py-2.5 first:border-0"
        >
          <time dateTime={formatMarkup(story.publishedAt)} className="font-sans text-note/[1.85] font-bold">
            {formatTime(story.publishedAt)}
          </time>
          <div className="justify-between gap-x-(--gutter) sm:flex">
            <a href={story.path} className="covers block text-body leading-[1.35] sm:text-item">
              {story.listHeadline}
            </a>
            <p className="note shrink-0 sm:pt-1">
              {story.language === "en" ? story.section.nameEn || story.section.name : story.section.name}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
