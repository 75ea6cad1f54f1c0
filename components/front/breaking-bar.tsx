import { foreign } from "#components/story/story.tsx";
import { StoryTime } from "#components/story/story-time.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Translate } from "#lib/messages.ts";

/** The line under the masthead for what cannot wait. */
export function BreakingBar({ story, today, t }: { story: ArticleCard; today: string; t: Translate }) {
  return (
    <section aria-label={t("breaking.label")} className="page print:hidden">
      <p className="relative flex flex-wrap items-baseline gap-x-3.5 gap-y-0.5 border-b border-line py-3 leading-[1.4]">
        <span className="kicker text-son">{t("breaking.label")}</span>
        <a href={story.path} lang={foreign(story)} className="covers font-bold">
          {story.listHeadline}
        </a>
        <StoryTime at={story.publishedAt} today={today} className="note" />
      </p>
    </section>
  );
}
