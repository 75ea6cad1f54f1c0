import type { ReactNode } from "react";
import { type ChildBlock, ChildSections, placeBelow } from "#components/front/child-sections.tsx";
import { DatedList } from "#components/front/dated-list.tsx";
import { ListPager } from "#components/front/list-pager.tsx";
import { isShown } from "#components/story/photo.tsx";
import { Story } from "#components/story/story.tsx";
import { StoryList } from "#components/story/story-list.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Language, Translate } from "#lib/messages.ts";

// A first page opens with the newest at the size of a front; the list begins below them.
export const OPENING = 5;

type Props = {
  stories: ArticleCard[];
  today: string;
  language?: Language;
  /** Of a section on its first page: the newest stories of each section below. */
  blocks?: ChildBlock[];
  /** Where the list begins, and whether this is that page. */
  path: string;
  isFirstPage: boolean;
  /** Where the next page is, or null on the last. */
  nextPath: string | null;
  /** What the list is of. */
  children: ReactNode;
  t: Translate;
};

/** A page of a list of articles: what it is of, the newest large, then all of them by day. */
export function ListPage(props: Props) {
  const { stories, today, language = "vi", blocks = [], path, isFirstPage, nextPath, children, t } = props;
  const opening = isFirstPage ? stories.slice(0, OPENING) : [];
  const below = placeBelow(blocks, opening);
  const shown = new Set([...opening, ...below.flatMap((block) => block.stories)].map(({ id }) => id));
  const listed = stories.filter(({ id }) => !shown.has(id));
  return (
    <div className="page">
      {children}
      {opening.length > 0 ? <Opening stories={opening} today={today} language={language} /> : null}
      {stories.length === 0 ? <p className="opens-block text-item text-soft">{t("site.list.empty")}</p> : null}
      <ChildSections blocks={below} today={today} />
      <div className={opening.length > 0 ? "mt-(--block)" : ""}>
        <DatedList stories={listed} language={language} />
      </div>
      <ListPager path={path} isFirstPage={isFirstPage} nextPath={nextPath} t={t} />
    </div>
  );
}

// The largest place wants a picture and the page's language: the newest story that has both takes it.
function Opening({ stories, today, language }: { stories: ArticleCard[]; today: string; language: Language }) {
  const first = stories.find((story) => isShown(story.lead) && story.language === language) ?? stories[0];
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
        picture={{ shape: "aspect-[3/2]", sizes: "(width >= 40rem) 64vw, 100vw", first: true }}
        className="sm:col-span-8"
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
