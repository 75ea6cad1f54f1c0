import { isShown, Photo } from "#components/story/photo.tsx";
import { foreign, headSize, sizeClasses } from "#components/story/story.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Picture } from "#domain/media/picture.ts";

/** Opinions under their authors' busts, which stand on a thick rule. The first is the largest. */
export function OpinionRow({ stories, heading }: { stories: ArticleCard[]; heading: string }) {
  const [first, ...others] = stories;
  if (!first) return null;
  return (
    <section className="page mt-(--block)" aria-labelledby="y-kien">
      <h2 id="y-kien" className="mb-4 text-title font-bold">
        {heading}
      </h2>
      <div
        className={`grid-12 gap-y-6 ${others.length > 0 ? "xl:grid-cols-[7fr_repeat(3,3fr)] xl:[&>*]:col-span-1" : ""}`}
      >
        <Opinion story={first} isFirst />
        {others.map((story) => (
          <Opinion key={story.id} story={story} />
        ))}
      </div>
    </section>
  );
}

function Opinion({ story, isFirst = false }: { story: ArticleCard; isFirst?: boolean }) {
  const author = story.credits[0];
  const shape = isFirst
    ? "grid-cols-[7rem_1fr] sm:grid-cols-[13rem_1fr] sm:gap-x-(--gutter) xl:grid-cols-[15rem_1fr]"
    : "grid-cols-[5.5rem_1fr] sm:col-span-4 sm:block column-rule max-sm:nth-4:hidden";
  return (
    <article lang={foreign(story)} className={`relative grid items-end gap-x-4 ${shape}`}>
      <Bust portrait={author?.portrait ?? null} isFirst={isFirst} />
      <div
        className={isFirst ? "self-stretch sm:content-end sm:border-b-4 sm:border-ink sm:pb-3 sm:grid" : "self-stretch"}
      >
        {author ? (
          <p className="text-small leading-[1.4] font-semibold">
            {author.name}
            {author.title ? <span className="note block font-normal">{author.title}</span> : null}
          </p>
        ) : null}
        <h3 className={`mt-1.5 ${sizeClasses(isFirst ? headSize(story.listHeadline) : "item")}`}>
          <a href={story.path} className="covers before:-ms-[0.42em] before:text-son before:content-['“']">
            {story.listHeadline}
          </a>
        </h3>
        {isFirst ? <p className="mt-2 text-soft max-sm:hidden">{story.standfirst}</p> : null}
      </div>
    </article>
  );
}

// A writer without a portrait is present by an opening quotation mark.
function Bust({ portrait, isFirst }: { portrait: Picture | null; isFirst: boolean }) {
  const height = isFirst ? "h-34 sm:h-56 xl:h-68" : "h-25 sm:mb-3 sm:h-34 xl:h-40";
  return (
    <div className={`flex items-end overflow-hidden border-b-4 border-ink ${height}`}>
      {isShown(portrait) ? (
        <Photo picture={portrait} sizes={isFirst ? "15rem" : "9rem"} className="h-full w-auto bg-niche" decorative />
      ) : (
        <span aria-hidden="true" className="h-[0.62em] text-[9rem] leading-none text-son">
          “
        </span>
      )}
    </div>
  );
}
