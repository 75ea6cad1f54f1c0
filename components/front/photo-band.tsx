import { isShown, Photo } from "#components/article/photo.tsx";
import { foreign, headSize, Story, sizeClasses } from "#components/article/story.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

/** Photo stories on a band of ink from edge to edge. */
export function PhotoBand({ stories, today, heading }: { stories: ArticleCard[]; today: string; heading: string }) {
  const [first, ...others] = stories.filter((story) => isShown(story.lead));
  if (!first || !isShown(first.lead)) return null;
  return (
    <section className="band mt-(--block) py-9 lg:py-13" aria-labelledby="phong-su-anh">
      <div className="page grid-12">
        <div lang={foreign(first)} className="relative lg:col-span-9">
          <Photo
            picture={first.lead}
            sizes="(width >= 64rem) 72vw, 100vw"
            className="crop aspect-[16/10] lg:aspect-[16/9]"
            decorative
          />
        </div>
        <div className="grid gap-x-(--gutter) gap-y-6 sm:max-lg:grid-cols-[7fr_5fr] lg:col-span-3 lg:flex lg:flex-col">
          <div lang={foreign(first)}>
            <h2 id="phong-su-anh" className="kicker mb-2">
              {heading}
            </h2>
            <h3 className={sizeClasses(headSize(first.listHeadline))}>
              <a href={first.path}>{first.listHeadline}</a>
            </h3>
            <p className="mt-2 text-soft">{first.standfirst}</p>
            <p className="note mt-2">{first.credits.map(({ name }) => name).join(", ")}</p>
          </div>
          {others.length > 0 ? (
            <div className="grid content-start gap-6 lg:mt-auto">
              {others.map((story) => (
                <Story
                  key={story.id}
                  story={story}
                  today={today}
                  size="item"
                  thumb
                  picture={{
                    shape: "max-sm:aspect-square sm:aspect-[3/2]",
                    sizes: "(width >= 64rem) 22vw, (width >= 40rem) 40vw, 7rem",
                  }}
                />
              ))}
            </div>
          ) : null}
        </div>
      </div>
    </section>
  );
}
