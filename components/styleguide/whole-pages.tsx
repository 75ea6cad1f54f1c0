import { AuthorHeading } from "#components/front/author-heading.tsx";
import { FrontPage } from "#components/front/front-page.tsx";
import { LatestPage } from "#components/front/latest-page.tsx";
import { ListPage } from "#components/front/list-page.tsx";
import { SearchPage } from "#components/front/search-page.tsx";
import { SectionHeading } from "#components/front/section-heading.tsx";
import { TopicHeading } from "#components/front/topic-heading.tsx";
import {
  SAMPLE_NOW,
  SAMPLE_TODAY,
  sampleCard,
  sampleCards,
  samplePicture,
  sampleSection,
} from "#components/styleguide/samples.ts";
import { composeFront } from "#domain/fronts/compose-front.ts";
import { markMatches } from "#domain/search/highlight.ts";
import { parseQuery } from "#domain/search/query.ts";
import { readSearch } from "#domain/search/search-address.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { t: Translate };

const SECTIONS = ["Thời sự", "Kinh tế", "Giáo dục"].map(sampleSection);
const TOPIC = { id: "mua-lu", name: "Sông Mây mùa lũ", path: "/chu-de/mua-lu", description: "Nước lên, nước xuống." };
const AUTHOR = {
  id: "an-nhien",
  name: "Lê An Nhiên",
  title: "Phóng viên",
  path: "/tac-gia/an-nhien",
  bio: "Theo tuyến ven biển từ năm 2015.",
  publicEmail: "nhien@bao.example",
  articles: 12,
  since: SAMPLE_NOW,
  lastAt: SAMPLE_NOW,
  portrait: samplePicture("portrait"),
};

/** A front of a small paper: every place filled, and nothing twice. */
export function SampleFront({ t }: Props) {
  const stories = SECTIONS.flatMap((section) => sampleCards(9).map((card) => ({ ...card, section })));
  const placed = { breaking: [sampleCard({ headline: "Nước sông Mây vượt báo động 1" })] };
  const front = composeFront(placed, stories, SECTIONS);
  return <FrontPage front={front} topics={[TOPIC]} mostRead={sampleCards(5)} now={SAMPLE_NOW} t={t} />;
}

/** A front with two stories in all. */
export function SampleFirstIssue({ t }: Props) {
  return <FrontPage front={composeFront({}, sampleCards(2), SECTIONS)} now={SAMPLE_NOW} t={t} />;
}

export function SampleSection({ t }: Props) {
  const [section = sampleSection("Thời sự")] = SECTIONS;
  const blocks = section.children.map((child) => ({ section: child, stories: sampleCards(4) }));
  return (
    <ListPage {...LIST} stories={sampleCards(12)} blocks={blocks} t={t}>
      <SectionHeading section={section} t={t} />
    </ListPage>
  );
}

export function SampleAuthor({ t }: Props) {
  return (
    <ListPage {...LIST} stories={sampleCards(7)} t={t}>
      <AuthorHeading author={AUTHOR} t={t} />
    </ListPage>
  );
}

export function SampleTopic({ t }: Props) {
  return (
    <ListPage {...LIST} stories={sampleCards(3)} t={t}>
      <TopicHeading topic={TOPIC} t={t} />
    </ListPage>
  );
}

export function SampleLatest({ t }: Props) {
  return <LatestPage stories={sampleCards(20)} isFirstPage nextPath="/moi-nhat/truoc/1" t={t} />;
}

export function SampleSearch({ t }: Props) {
  const search = readSearch("/tim-kiem", "q=cầu đá&muc=thời-sự&tu=2026-01-01");
  if (!search) return null;
  const query = parseQuery(search.q);
  const results = sampleCards(4).map((story) => ({
    story,
    headline: markMatches(story.headline, query),
    snippet: markMatches(`…${story.standfirst} Cầu Đá mở lại lúc 4 giờ.`, query),
  }));
  const found = { results, total: 4, isBounded: false, isLoose: false, next: null, correction: null };
  const page = { ...found, topics: [TOPIC], authors: [{ slug: "le-an-nhien", name: "Lê An Nhiên", articles: 4 }] };
  const around = { sections: SECTIONS, topics: [TOPIC], newest: sampleCards(4), today: SAMPLE_TODAY, other: null, t };
  return <SearchPage search={search} page={page} {...around} />;
}

const LIST = { today: SAMPLE_TODAY, path: "/chuyen-muc/x", isFirstPage: true, nextPath: "/chuyen-muc/x/truoc/1" };
