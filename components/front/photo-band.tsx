import { isShown, Photo } from "#components/story/photo.tsx";
import { foreign, headSize, Story, sizeClasses } from "#components/story/story.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { StripPicture } from "#domain/articles/published-strip.ts";

type Props = {
  stories: ArticleCard[];
  /** Further pictures of the first of them. */
  strip: StripPicture[];
  today: string;
  heading: string;
};

/** Photo stories on a band of ink from edge to edge: the first opens itself with a strip of its pictures. */
export function PhotoBand({ stories, strip, today, heading }: Props) {
  const [first, ...others] = stories.filter((story) => isShown(story.lead));
  if (!first || !isShown(first.lead)) return null;
  return (
    <section className="band mt-(--block) py-9 lg:py-13" aria-labelledby="phong-su-anh">
      <div className="page grid-12">
        <a
          href={first.path}
          lang={foreign(first)}
          aria-label={first.listHeadline}
          className="max-sm:bleed lg:col-span-9"
        >
          <Photo
            picture={first.lead}
            sizes="(width >= 64rem) 72vw, 100vw"
            className="crop aspect-[16/10] lg:aspect-[16/9]"
            decorative
          />
        </a>
        <div className="grid content-start gap-x-(--gutter) gap-y-6 lg:col-span-3 lg:flex lg:flex-col">
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
            <div className="grid gap-6 sm:max-lg:hidden lg:mt-auto">
              {others.slice(0, strip.length > 0 ? 1 : 2).map((story) => (
                <Story
                  key={story.id}
                  story={story}
                  today={today}
                  size="item"
                  thumb
                  picture={{
                    shape: "max-sm:aspect-square sm:aspect-[3/2]",
                    sizes: "(width >= 64rem) 22vw, 7rem",
                  }}
                />
              ))}
            </div>
          ) : null}
        </div>
        <Strip pictures={strip} />
      </div>
    </section>
  );
}

function Strip({ pictures }: { pictures: StripPicture[] }) {
  if (pictures.length === 0) return null;
  return (
    <div className="grid grid-cols-2 gap-(--gutter) sm:grid-cols-4">
      {pictures.map(({ picture, number, caption }) => (
        <figure key={picture.id}>
          <Photo picture={picture} sizes="(width >= 40rem) 24vw, 48vw" className="crop aspect-[3/2]" />
          <figcaption className="note line-clamp-2 pt-1.5">
            <b className="me-1.5 text-ink">{number}</b>
            {caption}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
