import { BreakingBar } from "#components/front/breaking-bar.tsx";
import { CalendarLeaf } from "#components/front/calendar-leaf.tsx";
import { EnglishRow } from "#components/front/english-row.tsx";
import { LeadStory } from "#components/front/lead-story.tsx";
import { OpinionRow } from "#components/front/opinion-row.tsx";
import { PhotoBand } from "#components/front/photo-band.tsx";
import { SecondaryStories } from "#components/front/secondary-stories.tsx";
import { SectionBlocks } from "#components/front/section-blocks.tsx";
import { TopicStrip } from "#components/front/topic-strip.tsx";
import { MinuteList } from "#components/story/minute-list.tsx";
import { MostReadRow } from "#components/story/most-read.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { StripPicture } from "#domain/articles/published-strip.ts";
import type { FrontPage as Front } from "#domain/fronts/compose-front.ts";
import type { PublicTopic } from "#domain/topics/published.ts";
import { formatDay } from "#lib/date.ts";
import type { Language, Translate } from "#lib/messages.ts";

type Props = {
  front: Front;
  /** Pictures of the first photo story. */
  strip?: StripPicture[];
  topics?: PublicTopic[];
  mostRead?: ArticleCard[];
  /** The newest of the English edition, named on the Vietnamese front. */
  english?: ArticleCard[];
  now: Date;
  language?: Language;
  t: Translate;
};

/** The home page. */
export function FrontPage(props: Props) {
  const { front, strip = [], topics = [], mostRead = [], english = [], now, language = "vi", t } = props;
  if (!front.lead) return <EmptyFront t={t} />;
  const today = formatDay(now);
  return (
    <>
      {front.breaking ? <BreakingBar story={front.breaking} today={today} t={t} /> : null}
      <div className="page grid-12 pt-(--row) lg:pt-7">
        <div className={front.minutes.length > 0 ? "lg:col-span-9" : ""}>
          <LeadStory story={front.lead} beside={front.beside} today={today} />
          <SecondaryStories stories={front.secondary} today={today} />
        </div>
        {front.minutes.length > 0 ? (
          <section className="column-rule lg:col-span-3" aria-labelledby="theo-phut">
            <div className="opens-block">
              <h2 id="theo-phut" className="text-title leading-[1.3] font-bold">
                {t("site.front.minutes")}
              </h2>
              <MinuteList
                stories={front.minutes}
                today={today}
                className="gap-x-(--gutter) max-sm:[&>li:nth-child(n+6)]:hidden sm:max-lg:columns-2"
              />
            </div>
            <CalendarLeaf now={now} language={language} t={t} />
          </section>
        ) : null}
      </div>
      <OpinionRow stories={front.opinion} heading={t("site.front.opinion")} />
      <SectionBlocks
        blocks={front.blocks}
        today={today}
        band={<PhotoBand stories={front.photo} strip={strip} today={today} heading={t("site.front.photo")} />}
      />
      <MostReadRow stories={mostRead} t={t} />
      <TopicStrip topics={topics} heading={t("site.article.topics")} />
      <EnglishRow stories={english} />
    </>
  );
}

function EmptyFront({ t }: { t: Translate }) {
  return (
    <div className="page pt-(--block)">
      <h1 className="max-w-[16ch] text-poster">{t("site.front.emptyTitle")}</h1>
      <p className="mt-4 max-w-[44ch] text-item text-soft">{t("site.front.emptyText")}</p>
    </div>
  );
}
