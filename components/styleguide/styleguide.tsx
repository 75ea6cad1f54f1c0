import type { ReactNode } from "react";
import { ArticlePage } from "#components/article/article-page.tsx";
import { MoreStories } from "#components/article/more-stories.tsx";
import { DatedList } from "#components/front/dated-list.tsx";
import { LeadStory } from "#components/front/lead-story.tsx";
import { OpinionRow } from "#components/front/opinion-row.tsx";
import { PhotoBand } from "#components/front/photo-band.tsx";
import { SectionBlocks } from "#components/front/section-blocks.tsx";
import { TopicStrip } from "#components/front/topic-strip.tsx";
import { GonePage, LostPage } from "#components/site/lost-page.tsx";
import { MinuteList } from "#components/story/minute-list.tsx";
import { MostReadRow } from "#components/story/most-read.tsx";
import { Story } from "#components/story/story.tsx";
import { SAMPLE_BLOCKS, SAMPLE_PICTURES, SAMPLE_RELATED } from "#components/styleguide/sample-blocks.ts";
import {
  SAMPLE_HEADLINES,
  SAMPLE_TODAY,
  sampleArticle,
  sampleCard,
  sampleCards,
  samplePicture,
  sampleSection,
} from "#components/styleguide/samples.ts";
import {
  SampleAuthor,
  SampleFirstIssue,
  SampleFront,
  SampleLatest,
  SampleSearch,
  SampleSection,
  SampleTopic,
} from "#components/styleguide/whole-pages.tsx";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { Translate } from "#lib/messages.ts";

const SECTIONS = ["Thời sự", "Kinh tế", "Giáo dục", "Khoa học", "Văn hóa", "Thể thao", "Đời sống", "Bạn đọc"];
const KINDS: ArticleKind[] = ["NEWS", "LONG_READ", "OPINION", "PHOTO_STORY", "INTERVIEW"];
const WAY_ON = { sections: SECTIONS.map(sampleSection), newest: sampleCards(5), today: SAMPLE_TODAY };
const PORTRAIT = { name: "Hoàng Mai Thư", path: "/tac-gia/hoang-mai-thu", title: "Nhà nghiên cứu giao thông" };

const PAGES = {
  "page-front": SampleFront,
  "page-first-issue": SampleFirstIssue,
  "page-section": SampleSection,
  "page-author": SampleAuthor,
  "page-topic": SampleTopic,
  "page-latest": SampleLatest,
  "page-search": SampleSearch,
};

/** Every component of the reader pages in its states, over samples that never change. */
export function Styleguide({ t }: { t: Translate }) {
  return (
    <>
      <Leads />
      <Stories />
      <Lists />
      <Rows t={t} />
      {KINDS.map((kind) => (
        <Shown key={kind} name={kind}>
          <Article kind={kind} t={t} />
        </Shown>
      ))}
      {Object.entries(PAGES).map(([name, Page]) => (
        <Shown key={name} name={name}>
          <Page t={t} />
        </Shown>
      ))}
      <Shown name="404">
        <LostPage {...WAY_ON} language="vi" t={t} />
      </Shown>
      <Shown name="410">
        <GonePage {...WAY_ON} language="vi" reason="Theo yêu cầu của tòa án" t={t} />
      </Shown>
    </>
  );
}

/** A part of the guide under the name by which tests find it. */
function Shown({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section data-shown={name} aria-label={name} className="border-t border-son pt-2">
      <p className="page note">{name}</p>
      {children}
    </section>
  );
}

function Leads() {
  return Object.entries(SAMPLE_HEADLINES).map(([length, headline], index) => (
    <Shown key={length} name={`lead-${length}`}>
      <div className="page pt-(--row)">
        <LeadStory
          story={sampleCard({ headline, kicker: "Hạ tầng", lead: index === 2 ? null : samplePicture() })}
          beside={index % 2 === 1 ? sampleCards(3) : []}
          today={SAMPLE_TODAY}
        />
      </div>
    </Shown>
  ));
}

function Stories() {
  const sizes = ["line", "item", "title", "head"] as const;
  const leads = { wide: samplePicture(), upright: samplePicture("upright", { focalY: 0.2 }), none: null };
  return (
    <Shown name="stories">
      <div className="page grid-12">
        {Object.entries(leads).flatMap(([shape, lead]) =>
          sizes.map((size) => (
            <div key={shape + size} className="sm:col-span-3">
              <Story
                story={sampleCard({ lead, kicker: "Giao thông" })}
                today={SAMPLE_TODAY}
                size={size}
                picture={{ shape: "aspect-[3/2]", sizes: "20rem" }}
                kicker
                standfirst
                thumb={shape === "upright"}
              />
            </div>
          )),
        )}
      </div>
    </Shown>
  );
}

function Lists() {
  return (
    <Shown name="lists">
      <div className="page grid-12">
        <div className="sm:col-span-8">
          <DatedList stories={sampleCards(4)} language="vi" />
        </div>
        <div className="sm:col-span-4">
          <MinuteList stories={sampleCards(6)} today={SAMPLE_TODAY} />
        </div>
      </div>
      <MoreStories stories={sampleCards(6)} today={SAMPLE_TODAY} heading="Cùng mạch chuyện" />
      <MoreStories
        stories={sampleCards(3).map((card) => ({ ...card, lead: null }))}
        today={SAMPLE_TODAY}
        heading="Không ảnh"
      />
    </Shown>
  );
}

function Rows({ t }: { t: Translate }) {
  const blocks = SECTIONS.map((name, index) => ({
    section: sampleSection(name),
    articles: sampleCards(5 - (index % 4)),
  }));
  const credits = [{ ...PORTRAIT, role: "TEXT" as const, portrait: samplePicture("portrait") }];
  const opinions = sampleCards(4).map((card, index) => ({ ...card, credits: index === 2 ? card.credits : credits }));
  const strip = ["2/7", "3/7", "4/7", "5/7"].map((number) => ({
    picture: samplePicture("wide", { id: number }),
    number,
    caption: "Cào muối trước khi mặt trời lên, nước chạt rút hết về phía con đê cũ.",
  }));
  return (
    <>
      <Shown name="opinion">
        <OpinionRow stories={opinions} heading={t("site.front.opinion")} />
        <OpinionRow stories={opinions.slice(0, 1)} heading={t("site.front.opinion")} />
      </Shown>
      <Shown name="sections">
        <SectionBlocks
          blocks={blocks}
          today={SAMPLE_TODAY}
          band={
            <PhotoBand stories={sampleCards(3)} strip={strip} today={SAMPLE_TODAY} heading={t("site.front.photo")} />
          }
        />
      </Shown>
      <Shown name="most-read">
        <MostReadRow stories={sampleCards(5)} t={t} />
      </Shown>
      <Shown name="topics">
        <TopicStrip
          topics={SECTIONS.map((name) => ({ id: name, name: `${name} mùa lũ`, path: "/chu-de/x", description: "" }))}
          heading={t("site.article.topics")}
        />
      </Shown>
    </>
  );
}

function Article({ kind, t }: { kind: ArticleKind; t: Translate }) {
  const portrait = samplePicture("portrait");
  const article = sampleArticle({
    kind,
    headline: kind === "NEWS" ? SAMPLE_HEADLINES.marked : SAMPLE_HEADLINES.usual,
    kicker: "Hạ tầng",
    lead: kind === "OPINION" ? null : samplePicture(kind === "INTERVIEW" ? "upright" : "wide"),
    credits: [{ ...PORTRAIT, role: "TEXT", portrait }],
    body: { type: "doc", content: SAMPLE_BLOCKS },
    pictures: SAMPLE_PICTURES,
    related: { [SAMPLE_RELATED]: sampleCard({ lead: samplePicture() }) },
    updatedAt: new Date("2026-11-22T10:20:00Z"),
    corrections: [
      { notice: "Bản đăng lúc 15:56 viết cáp số bảy; số đúng là bốn.", publishedAt: new Date("2026-11-22T11:00:00Z") },
    ],
  });
  return (
    <ArticlePage
      article={article}
      section={article.section}
      more={sampleCards(5)}
      isRelated
      latest={sampleCards(5)}
      mostRead={sampleCards(5)}
      today={SAMPLE_TODAY}
      url={`https://bao.example${article.path}`}
      t={t}
    />
  );
}
