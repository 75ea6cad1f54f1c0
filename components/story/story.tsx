import { isShown, Photo } from "#components/story/photo.tsx";
import { StoryTime } from "#components/story/story-time.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

const SIZES = {
  line: "text-body leading-[1.35]",
  item: "text-item",
  title: "text-title",
  head: "text-head",
} as const;
type Size = keyof typeof SIZES;

// A story that should have had a picture gets its weight back in type.
const WITHOUT_PICTURE = { line: "line", item: "title", title: "head", head: "head" } as const;

export type StoryProps = {
  story: ArticleCard;
  today: string;
  size: Size;
  level?: "h2" | "h3";
  /**
   * How the picture stands: its shape as classes, its width as `sizes`. Without it there is none. The `first` of a page
   * is fetched before everything else.
   */
  picture?: { shape: string; sizes: string; first?: boolean };
  /** On a phone the picture stands small beside the words. */
  thumb?: boolean;
  /** On wider screens the picture stands before the words, in a third of the room. */
  across?: boolean;
  kicker?: boolean;
  standfirst?: boolean;
  className?: string;
};

/** The size of a section's first headline; a long one steps down, so that it does not tower over its neighbours. */
export function headSize(headline: string): Size {
  return headline.length <= 60 ? "head" : "title";
}

/** The classes of a headline's size. */
export function sizeClasses(size: Size): string {
  return SIZES[size];
}

/** An article in a list: one link over the whole of it. */
export function Story(props: StoryProps) {
  const { story, today, picture, thumb = false, across = false, kicker = false } = props;
  const { level: Heading = "h3", className = "" } = props;
  const shown = picture && isShown(story.lead) ? story.lead : null;
  const wanted = picture && !shown ? WITHOUT_PICTURE[props.size] : props.size;
  const size = wanted === "head" ? headSize(story.listHeadline) : wanted;
  const standfirst = props.standfirst || (picture && !shown && size !== "line");
  return (
    <article
      lang={foreign(story)}
      className={`relative ${thumb && shown ? "max-sm:flex max-sm:gap-4" : ""} ${across && shown ? "sm:grid sm:grid-cols-[1fr_1.4fr] sm:gap-(--gutter)" : ""} ${className}`}
    >
      {shown && picture ? (
        <div className={thumb ? "max-sm:order-1 max-sm:w-26 max-sm:shrink-0 sm:mb-3" : "mb-3"}>
          <Photo
            picture={shown}
            sizes={picture.sizes}
            className={`crop ${picture.shape}`}
            first={picture.first}
            decorative
          />
        </div>
      ) : null}
      <div className={thumb && shown ? "max-sm:grow" : undefined}>
        {kicker && story.kicker ? <p className="kicker mb-1.5">{story.kicker}</p> : null}
        <Heading className={SIZES[size]}>
          <a href={story.path} className="covers">
            {story.listHeadline}
          </a>
        </Heading>
        {standfirst && story.standfirst ? (
          <p className={`mt-2 text-soft ${thumb ? "max-sm:hidden" : ""}`}>{story.standfirst}</p>
        ) : null}
        <p className={`note mt-2 ${size === "line" ? "max-sm:hidden" : ""}`}>
          <StoryTime at={story.publishedAt} today={today} />
        </p>
      </div>
    </article>
  );
}

/** The language of a story for the `lang` attribute, where it is not the page's own. */
export function foreign(story: ArticleCard): "en" | undefined {
  return story.language === "en" ? "en" : undefined;
}
