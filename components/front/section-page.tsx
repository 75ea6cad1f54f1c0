import { isShown } from "#components/article/photo.tsx";
import { Story } from "#components/article/story.tsx";
import { StoryList } from "#components/article/story-list.tsx";
import { DatedList } from "#components/front/dated-list.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { Translate } from "#lib/messages.ts";

// A first page opens with the newest at the size of a front; the list begins below them.
const OPENING = 5;

type Props = {
  section: PublicSection;
  stories: ArticleCard[];
  today: string;
  isFirstPage: boolean;
  /** Where the next page is, or null on the last. */
  nextPath: string | null;
  t: Translate;
};

/** The page of a section: the newest large, then all of them by day. */
export function SectionPage({ section, stories, today, isFirstPage, nextPath, t }: Props) {
  const opening = isFirstPage ? stories.slice(0, OPENING) : [];
  const listed = stories.slice(opening.length);
  return (
    <div className="page">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-1 pt-(--row) pb-3">
        <div>
          {section.parent ? (
            <p className="kicker">
              <a href={section.parent.path} className="inline-block py-1">
                {section.parent.name}
              </a>
            </p>
          ) : null}
          <h1 className="text-poster tracking-[-0.02em]">{section.name}</h1>
        </div>
        {section.children.length > 0 ? (
          <nav aria-label={t("site.section.below")} className="note pb-2">
            <ul className="flex flex-wrap gap-x-4">
              {section.children.map((child) => (
                <li key={child.path}>
                  <a href={child.path} className="inline-block py-1">
                    {child.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
      {opening.length > 0 ? <Opening stories={opening} today={today} /> : null}
      {stories.length === 0 ? <p className="opens-block text-item text-soft">{t("site.section.empty")}</p> : null}
      <div className={opening.length > 0 ? "mt-(--block)" : ""}>
        <DatedList stories={listed} />
      </div>
      {nextPath || !isFirstPage ? (
        <p className="mt-4 flex flex-wrap gap-x-6 border-t border-ink pt-3 font-sans text-small font-bold">
          {nextPath ? (
            <a href={nextPath} rel="next" className="py-1">
              {t("site.section.more")} <span aria-hidden="true">→</span>
            </a>
          ) : null}
          {isFirstPage ? null : (
            <a href={section.path} className="py-1 font-normal">
              {t("site.section.first")}
            </a>
          )}
        </p>
      ) : null}
    </div>
  );
}

// The largest place wants a picture and the page's language: the newest story that has both takes it.
function Opening({ stories, today }: { stories: ArticleCard[]; today: string }) {
  const first = stories.find((story) => isShown(story.lead) && story.language === "vi") ?? stories[0];
  const [second, ...others] = stories.filter((story) => story !== first);
  if (!first) return null;
  return (
    <div className="opens-block grid-12">
      <Story
        story={first}
        today={today}
        level="h2"
        size="head"
        standfirst
        picture={{ shape: "aspect-[3/2]", sizes: "(width >= 40rem) 64vw, 100vw" }}
        className={second ? "sm:col-span-8" : ""}
      />
      {second ? (
        <div className="column-rule sm:col-span-4">
          <Story
            story={second}
            today={today}
            level="h2"
            size="item"
            thumb
            picture={{ shape: "max-sm:aspect-square sm:aspect-[3/2]", sizes: "(width >= 40rem) 31vw, 7rem" }}
          />
          {others.length > 0 ? (
            <div className="mt-4 border-t border-line pt-3">
              <StoryList stories={others} today={today} level="h2" kicker />
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
