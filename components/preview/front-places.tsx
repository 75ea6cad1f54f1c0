import type { ReactNode } from "react";
import { DatedList } from "#components/front/dated-list.tsx";
import { LeadStory } from "#components/front/lead-story.tsx";
import { SecondaryStories } from "#components/front/secondary-stories.tsx";
import { MinuteList } from "#components/story/minute-list.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Language, Translate } from "#lib/messages.ts";

type FrontPlacesProps = {
  story: ArticleCard;
  /** Who stands beside it among the secondary stories. */
  others: ArticleCard[];
  /** The day on which the reader looks, "2026-11-22". */
  today: string;
  /** Of whoever looks; the story has a language of its own. */
  language: Language;
  t: Translate;
};

/** An article in each form in which fronts and lists show one, by their own components. */
export function FrontPlaces({ story, others, today, language, t }: FrontPlacesProps) {
  return (
    <main id="noi-dung" className="page pb-(--block)">
      <Place label={t("preview.front.lead")} language={language}>
        <LeadStory story={story} beside={[]} today={today} />
      </Place>
      <Place label={t("preview.front.secondary")} language={language}>
        <SecondaryStories stories={[story, ...others]} today={today} />
      </Place>
      <Place label={t("preview.front.minutes")} language={language}>
        <MinuteList stories={[story]} today={today} />
      </Place>
      <Place label={t("preview.front.list")} language={language}>
        <DatedList stories={[story]} language={story.language} />
      </Place>
    </main>
  );
}

function Place({ label, language, children }: { label: string; language: Language; children: ReactNode }) {
  return (
    <section className="pt-(--block)" aria-label={label}>
      <p lang={language} className="note mb-4">
        {label}
      </p>
      {children}
    </section>
  );
}
