import { groupByDay } from "#components/front/day-groups.ts";
import { isShown, Photo } from "#components/story/photo.tsx";
import { foreign } from "#components/story/story.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import { formatMarkup, formatTime } from "#lib/date.ts";
import type { Language } from "#lib/messages.ts";

/** Articles under the days they came out, newest first. */
export function DatedList({ stories, language }: { stories: ArticleCard[]; language: Language }) {
  return groupByDay(stories, language).map((day) => (
    <section key={day.key} className="mt-(--row) opens-block lg:grid lg:grid-cols-12 lg:gap-x-(--gutter)">
      <h2 className="pb-2 text-title leading-[1.3] font-bold lg:sticky lg:top-4 lg:col-span-3 lg:self-start">
        {day.heading}
      </h2>
      <ol className="lg:col-span-9">
        {day.items.map((story) => (
          <DatedStory key={story.id} story={story} />
        ))}
      </ol>
    </section>
  ));
}

function DatedStory({ story }: { story: ArticleCard }) {
  const picture = isShown(story.lead) ? story.lead : null;
  return (
    <li
      lang={foreign(story)}
      className="relative flex gap-4 border-t border-line py-4 first:border-0 first:pt-1 sm:gap-(--gutter)"
    >
      <time dateTime={formatMarkup(story.publishedAt)} className="note w-11 shrink-0 pt-1 max-sm:hidden">
        {formatTime(story.publishedAt)}
      </time>
      <div className="grow">
        {story.kicker ? <p className="kicker mb-1">{story.kicker}</p> : null}
        <h3 className="text-item">
          <a href={story.path} className="covers">
            {story.listHeadline}
          </a>
        </h3>
        <p className="mt-1.5 text-soft max-sm:line-clamp-3">{story.standfirst}</p>
        <p className="note mt-1.5 sm:hidden">{formatTime(story.publishedAt)}</p>
      </div>
      {picture ? (
        <div className="w-26 shrink-0 sm:w-44">
          <Photo
            picture={picture}
            sizes="(width >= 40rem) 11rem, 7rem"
            className="crop aspect-square sm:aspect-[3/2]"
            decorative
          />
        </div>
      ) : null}
    </li>
  );
}
