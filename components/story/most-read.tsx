import { foreign } from "#components/story/story.tsx";
import { MOST_READ_PATH } from "#domain/addresses/address.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { stories: ArticleCard[]; t: Translate };

/** What is read most, side by side under large numerals: a row of the front page. */
export function MostReadRow({ stories, t }: Props) {
  if (stories.length === 0) return null;
  return (
    <section className="page mt-(--block)" aria-labelledby="doc-nhieu">
      <div className="opens-block">
        <MostReadHeading stories={stories} t={t} />
        <RankedList stories={stories} className="gap-x-(--gutter) sm:max-lg:columns-2 lg:ranks-row" />
      </div>
    </section>
  );
}

/** What is read most, in a narrow column. */
export function MostReadColumn({ stories, t }: Props) {
  if (stories.length === 0) return null;
  return (
    <>
      <MostReadHeading stories={stories} t={t} />
      <RankedList stories={stories} className="gap-x-(--gutter) sm:max-lg:columns-2" />
    </>
  );
}

/** Headlines behind their places, which the styles count. */
export function RankedList({ stories, className = "" }: { stories: ArticleCard[]; className?: string }) {
  return (
    <ol className={`ranks ${className}`}>
      {stories.map((story) => (
        <li key={story.id} lang={foreign(story)}>
          <a href={story.path} className="covers">
            {story.listHeadline}
          </a>
        </li>
      ))}
    </ol>
  );
}

// The page of what is read most lists what is in Vietnamese, and is in Vietnamese.
function MostReadHeading({ stories, t }: Props) {
  const title = t("site.mostRead.title");
  return (
    <h2 id="doc-nhieu" className="pb-3 text-title leading-[1.3] font-bold">
      {stories[0]?.language === "vi" ? <a href={MOST_READ_PATH}>{title}</a> : title}
    </h2>
  );
}
