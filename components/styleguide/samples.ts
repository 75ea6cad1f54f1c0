import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublishedArticle } from "#domain/articles/published.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { PublicSection } from "#domain/sections/published.ts";

// What components are shown and tested with: nothing here is of a database, and nothing changes with the day.

/** The day on which everything here happens: "15:56 22/11/2026" in Vietnam. */
export const SAMPLE_NOW = new Date("2026-11-22T08:56:00Z");
export const SAMPLE_TODAY = "2026-11-22";

const SHAPES = {
  wide: { name: "ngang", width: 960, height: 640 },
  upright: { name: "doc", width: 600, height: 800 },
  portrait: { name: "chan-dung", width: 480, height: 600 },
};

/** A picture of a shape, with its one file. */
export function samplePicture(shape: keyof typeof SHAPES = "wide", changes: Partial<Picture> = {}): Picture {
  const { name, width, height } = SHAPES[shape];
  return {
    id: `anh-${name}`,
    width,
    height,
    alt: "Tranh khắc một cây cầu dây văng, dưới cầu có thuyền buồm.",
    credit: "Tranh khắc: Tòa Soạn",
    focalX: 0.5,
    focalY: 0.5,
    thumbhash: null,
    aiMark: "NONE",
    licenceEndsAt: null,
    variants: [{ format: "webp", width, height, path: `/styleguide/${name}.webp` }],
    ...changes,
  };
}

/** A headline, short, as usual, as long as the desk allows, or full of letters with two marks. */
export const SAMPLE_HEADLINES = {
  short: "Muối rẻ",
  usual: "Cầu Đá đóng một làn để thay cáp, xe tải vòng qua Cồn Mây",
  long: "Con trâu đi lạc mười hai cây số, qua hai xã, một đám cưới và một cây cầu đang sửa, rồi tự về đúng chuồng trước khi chủ nhà kịp báo cho đội tuần đêm",
  marked: "Ở Ể, Ẫ, Ự, Ặ: những chữ mang hai dấu và người thợ khắc còn giữ lề lối cũ",
};

const STANDFIRST = "Việc sửa kéo dài mười tám đêm, từ 22 giờ đến 4 giờ sáng. Phà Bến Lụa chạy thêm chuyến sau nửa đêm.";

let count = 0;

/** An article in a list. */
export function sampleCard(changes: Partial<ArticleCard> = {}): ArticleCard {
  count += 1;
  const headline = changes.headline ?? SAMPLE_HEADLINES.usual;
  return {
    id: `bai-${count}`,
    path: `/bai-${count}`,
    kind: "NEWS",
    language: "vi",
    kicker: null,
    headline,
    listHeadline: headline,
    standfirst: STANDFIRST,
    section: { name: "Thời sự", nameEn: "News", path: "/chuyen-muc/thoi-su", slug: "thoi-su" },
    bylineState: "NAMED",
    agencyName: null,
    credits: [{ name: "Lê An Nhiên", path: "/tac-gia/le-an-nhien", title: "Phóng viên", role: "TEXT", portrait: null }],
    lead: null,
    publishedAt: SAMPLE_NOW,
    ...changes,
  };
}

/** So many articles, the first with a picture. */
export function sampleCards(length: number): ArticleCard[] {
  const headlines = Object.values(SAMPLE_HEADLINES);
  return Array.from({ length }, (_, index) =>
    sampleCard({
      headline: headlines[(index + 1) % headlines.length] ?? "",
      lead: index % 2 === 0 ? samplePicture() : null,
      publishedAt: new Date(SAMPLE_NOW.getTime() - index * 47 * 60_000),
    }),
  );
}

/** A section of the first level with two below it. */
export function sampleSection(name: string): PublicSection {
  const below = ["Một", "Hai"].map((child) => sampleLink(`${name} ${child}`));
  return { ...sampleLink(name), parent: null, children: below };
}

function sampleLink(name: string) {
  const slug = name.toLowerCase();
  return { id: slug, slug, name, nameEn: name, path: `/chuyen-muc/${slug}` };
}

/** An article as its page shows it, with one paragraph. */
export function sampleArticle(changes: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    ...sampleCard(changes),
    edition: 1,
    searchHeadline: null,
    shareText: null,
    leadCaption: "Cầu Đá nhìn từ bến phà, chiều 21/11.",
    leadCredit: "",
    body: {
      type: "doc",
      content: [
        {
          type: "paragraph",
          attrs: { id: "p1" },
          content: [{ type: "text", text: "Từ 22 giờ tối nay, làn phía tây của cầu đóng để thay cáp số bốn." }],
        },
      ],
    },
    pictures: {},
    related: {},
    translationPath: null,
    topics: [{ name: "Cầu Đá", path: "/chu-de/cau-da" }],
    sourceName: null,
    canonicalUrl: null,
    updatedAt: null,
    wordCount: 640,
    corrections: [],
    ...changes,
  };
}
