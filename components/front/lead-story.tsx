import { isShown, Photo } from "#components/story/photo.tsx";
import { foreign } from "#components/story/story.tsx";
import { StoryTime } from "#components/story/story-time.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

// One headline of the page is very large. Long ones step down, so that they stay within about four lines.
function headlineSize(headline: string): string {
  if (headline.length <= 64) return "text-banner";
  return headline.length <= 96 ? "text-poster" : "text-display";
}

type Props = {
  story: ArticleCard;
  /** Headlines that belong to it. */
  beside: ArticleCard[];
  today: string;
};

/** The first story of the front page. */
export function LeadStory({ story, beside, today }: Props) {
  const picture = isShown(story.lead) ? story.lead : null;
  return (
    <article lang={foreign(story)} className="relative">
      {story.kicker ? <p className="kicker mb-2">{story.kicker}</p> : null}
      <h1 className={`${headlineSize(story.listHeadline)} font-[550] tracking-[-0.022em]`}>
        <a href={story.path} className="covers">
          {story.listHeadline}
        </a>
      </h1>
      <div className="mt-4 grid-12 sm:mt-5">
        {picture ? (
          // Each in its columns by number: a page that has come half must not move when the rest comes.
          <figure className="max-sm:bleed xl:col-start-6 xl:col-end-13 xl:row-start-1">
            <Photo
              picture={picture}
              sizes="(width >= 80rem) 36rem, (width >= 64rem) 72vw, 100vw"
              className="crop aspect-[8/5]"
              decorative
              first
            />
            {picture.credit ? <figcaption className="note pt-2 max-sm:px-(--edge)">{picture.credit}</figcaption> : null}
          </figure>
        ) : null}
        <div className={picture ? "xl:col-start-1 xl:col-end-6 xl:row-start-1" : "xl:col-span-8"}>
          <p className="text-item leading-[1.45] xl:text-title xl:leading-[1.4]">{story.standfirst}</p>
          <p className="note mt-2">
            {authorsOf(story)}
            <StoryTime at={story.publishedAt} today={today} />
          </p>
          <Beside stories={beside} />
        </div>
      </div>
    </article>
  );
}

// They lie over the lead's own link, which covers all else.
function Beside({ stories }: { stories: ArticleCard[] }) {
  if (stories.length === 0) return null;
  return (
    <ul className="relative z-1 mt-4 gap-x-(--gutter) border-t border-line sm:max-xl:columns-2">
      {stories.map((story) => (
        <li
          key={story.id}
          lang={foreign(story)}
          className="break-inside-avoid border-b border-line max-sm:last:border-0"
        >
          <a href={story.path} className="block py-2.5 leading-[1.35] font-semibold">
            {story.listHeadline}
          </a>
        </li>
      ))}
    </ul>
  );
}

function authorsOf(story: ArticleCard): string {
  const names = story.credits.filter(({ role }) => role === "TEXT").map(({ name }) => name);
  return names.length > 0 ? `${names.join(", ")} · ` : "";
}
