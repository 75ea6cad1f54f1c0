import { BlockHeading } from "#components/front/block-heading.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";
import { foreign, headSize, sizeClasses } from "#components/story/story.tsx";
import { StoryList } from "#components/story/story-list.tsx";
import { StoryTime } from "#components/story/story-time.tsx";
import type { FrontBlock } from "#domain/fronts/compose-front.ts";

/** A section led by words: a square picture, a large headline beside it, and a list of headlines. */
export function SquareRow({ block, today }: { block: FrontBlock; today: string }) {
  const [first, ...others] = block.articles;
  if (!first) return null;
  const picture = isShown(first.lead) ? first.lead : null;
  return (
    <section className="page mt-(--block)" aria-label={block.section.name}>
      <div className="opens-block">
        <BlockHeading section={block.section} />
        <div className="grid-12">
          {picture ? (
            <div className="sm:col-span-5 lg:col-span-4">
              <Photo
                picture={picture}
                sizes="(width >= 64rem) 30vw, (width >= 40rem) 40vw, 100vw"
                className="crop aspect-[3/2] sm:aspect-square"
                decorative
              />
            </div>
          ) : null}
          <article
            lang={foreign(first)}
            className={`relative ${picture ? "column-rule sm:col-span-7 lg:col-span-5" : "lg:col-span-9"}`}
          >
            {first.kicker ? <p className="kicker mb-2">{first.kicker}</p> : null}
            <h3 className={sizeClasses(headSize(first.listHeadline))}>
              <a href={first.path} className="covers">
                {first.listHeadline}
              </a>
            </h3>
            <p className="mt-2 text-soft sm:text-item sm:leading-[1.45]">{first.standfirst}</p>
            <p className="note mt-2">
              {first.credits[0] ? `${first.credits[0].name} · ` : ""}
              <StoryTime at={first.publishedAt} today={today} />
            </p>
          </article>
          {others.length > 0 ? (
            <div className="column-rule max-sm:border-t max-sm:border-line max-sm:pt-3 lg:col-span-3">
              <StoryList
                stories={others}
                today={today}
                kicker
                className="gap-x-(--gutter) max-sm:[&>li:nth-child(n+3)]:hidden sm:max-lg:columns-2"
              />
            </div>
          ) : null}
        </div>
      </div>
    </section>
  );
}
