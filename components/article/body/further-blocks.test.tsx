import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArticleBody } from "#components/article/body/article-body.tsx";
import type { ArticleKind } from "#domain/articles/article.ts";
import type { Block, BlockOf } from "#domain/articles/body/document.ts";
import {
  SAMPLE_ARTICLE_ID,
  SAMPLE_BLOCKS,
  SAMPLE_MEDIA_ID,
  sampleFigure,
  say,
} from "#domain/articles/body/sample-blocks.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Picture } from "#domain/media/picture.ts";
import { createMessages } from "#lib/messages.ts";

const HOSTILE = `<script>alert("x")</script> & "onmouseover=alert(1)`;
const { table, timeline, questions, takeaways, infoBox, gallery, pullQuote, file, embed, related, clip } =
  SAMPLE_BLOCKS;
const HEADING: Block = { type: "heading", attrs: { id: "h", level: 2 }, content: say("Phần") };

type Options = { kind?: ArticleKind; pictures?: Record<string, Picture>; related?: Record<string, ArticleCard> };

function render(content: Block[], { kind = "NEWS", pictures = {}, related: cards = {} }: Options = {}): string {
  const body = { type: "doc" as const, content };
  return renderToStaticMarkup(
    <ArticleBody body={body} pictures={pictures} related={cards} kind={kind} t={createMessages("vi")} />,
  );
}

function photo(id: string, width = 1500, height = 1000): Picture {
  const variants = [{ format: "webp" as const, width: 480, height: 320, path: `/media/${id}.webp` }];
  const words = { alt: "", credit: "Ảnh: Kho", thumbhash: null, licenceEndsAt: null, aiMark: "NONE" as const };
  return { id, width, height, focalX: 0.5, focalY: 0.5, ...words, variants };
}

function card(changes: Partial<ArticleCard> = {}): ArticleCard {
  return {
    id: SAMPLE_ARTICLE_ID,
    path: "/tau-chay",
    kind: "NEWS",
    language: "vi",
    kicker: null,
    headline: "Tàu chạy",
    listHeadline: "Tàu chạy rồi",
    standfirst: "",
    section: { name: "Thời sự", nameEn: "News", path: "/chuyen-muc/thoi-su", slug: "thoi-su" },
    bylineState: "DESK",
    agencyName: null,
    credits: [],
    lead: photo("lead"),
    publishedAt: new Date(0),
    ...changes,
  };
}

function openHeadings(html: string): string[] {
  return [...html.matchAll(/<h(\d)/g)].map(([, rank = ""]) => rank);
}

test("hostile words are shown as words in every block", () => {
  const json = JSON.stringify(Object.values(SAMPLE_BLOCKS), (key, value: unknown) =>
    ["text", "title", "caption", "cite", "source", "question", "date", "heading", "format", "size", "credit"].includes(
      key,
    )
      ? HOSTILE
      : value,
  );
  const html = render(JSON.parse(json), {
    pictures: { [SAMPLE_MEDIA_ID]: photo("p") },
    related: { [SAMPLE_ARTICLE_ID]: card({ listHeadline: HOSTILE }) },
  });
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/<[^>]*\sonmouseover/);
  expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(30);
});

test("no block skips a heading's rank, wherever it stands", () => {
  const boxes = [infoBox, timeline, questions, takeaways, related];
  const cards = { [SAMPLE_ARTICLE_ID]: card() };
  for (const before of [[], [HEADING]]) {
    for (const block of boxes) {
      const ranks = ["1", ...openHeadings(render([...before, block], { related: cards }))].map(Number);
      expect(ranks.length, block.type).toBeGreaterThan(before.length + 1);
      for (const [index, rank] of ranks.entries()) {
        expect(rank - (ranks[index - 1] ?? 0), `${block.type} ${ranks}`).toBeLessThanOrEqual(1);
      }
    }
  }
});

test("blocks without titles have none, and skip no rank either", () => {
  const bare = <Sample extends { attrs: { title: string } }>(block: Sample) => ({
    ...block,
    attrs: { ...block.attrs, title: "" },
  });
  expect(openHeadings(render([HEADING, bare(timeline), bare(questions), bare(infoBox)]))).toEqual(["2", "3", "3"]);
  expect(openHeadings(render([bare(questions)]))).toEqual(["2"]);
  expect(openHeadings(render([bare(timeline)]))).toEqual(["2"]);
});

test("a gallery is a figure of figures with all that is said of each, and names how many it shows", () => {
  const pictures = { a: photo("a"), b: photo("b", 800, 1200), c: photo("c", 800, 800) };
  const figures = ["a", "b", "c", null].map((id, index) => sampleFigure(`g${index}`, id));
  const html = render([{ ...gallery, content: figures }], { pictures });
  expect(html).toContain('aria-label="Bộ ảnh, 3 ảnh"');
  expect(html.match(/<figure/g)).toHaveLength(4);
  expect(html.match(/alt="Cầu dây văng"/g)).toHaveLength(3);
  for (const index of [0, 1, 2, 3]) expect(html).toContain(`Chú thích g${index}`);
});

test("a gallery of which no picture is there is its words", () => {
  const html = render([gallery]);
  expect(html).not.toContain("<img");
  expect(html).toContain("Chú thích g1");
  expect(html).toContain("Chú thích g2");
});

test("where figures are shown in another way, those of galleries are too", () => {
  const html = renderToStaticMarkup(
    <ArticleBody
      body={{ type: "doc", content: [gallery, SAMPLE_BLOCKS.figure] }}
      pictures={{}}
      kind="NEWS"
      figure={({ attrs }) => <i key={attrs.id}>{attrs.id}</i>}
      t={createMessages("vi")}
    />,
  );
  expect(html).toBe("<i>g1</i><i>g2</i><i>fig</i>");
});

test("whoever said a pull quote is beside it, with the credit of the portrait", () => {
  const html = render([pullQuote], { pictures: { [SAMPLE_MEDIA_ID]: photo("p", 800, 1000) } });
  expect(html).toContain('alt=""');
  expect(html).toMatch(/<blockquote.*Chuyến về mấy giờ\?.*<\/blockquote>/);
  expect(html).toMatch(/<figcaption.*Ông Tư Ngãi, hành khách.*Ảnh: Kho/);
  expect(render([pullQuote])).not.toContain("<img");
});

test("dates that a machine can read are marked as such, others are words", () => {
  const html = render([timeline]);
  expect(html).toContain('<time dateTime="2015-03">3/2015</time>');
  expect(html).toMatch(/<b[^>]*>Sáng nay<\/b>/);
  expect(html.match(/<li id="t\d"/g)).toHaveLength(2);
});

test("a table says what it is, which cells head others, and can be reached by keys", () => {
  const html = render([table]);
  expect(html).toContain('<div role="region" aria-labelledby="tab-c" tabindex="0"');
  expect(html).toContain('<caption id="tab-c">Giá vé từ Bến Lụa</caption>');
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  expect(html).toContain('<td class="text-end whitespace-nowrap">18.000</td>');
  expect(html).toContain("Nguồn: ban quản lý tuyến");
});

test("a table of one row has no header that heads nothing, and one without a caption has a name", () => {
  const one: BlockOf<"table"> = {
    ...table,
    attrs: { ...table.attrs, caption: "" },
    content: table.content.slice(0, 1),
  };
  const html = render([one]);
  expect(html).not.toContain("<thead");
  expect(html).toContain('aria-label="Bảng số liệu"');
  expect(html).toContain("<tbody><tr>");
});

test("questions are headings to be linked to", () => {
  expect(render([questions])).toMatch(/<h3 id="q1"[^>]*>Vé mua ở đâu\?<\/h3><p>Ở ga hoặc qua điện thoại\.<\/p>/);
});

test("a file says what it is and how large; only one of our own is offered to be kept", () => {
  const html = render([file]);
  expect(html).toContain('href="https://toasoan.example/bieu-do.pdf" rel="external noopener"');
  expect(html).toContain("PDF · 1,2 MB");
  expect(html).not.toContain("download");
  const own = render([{ ...file, attrs: { ...file.attrs, href: "/media/bieu-do.pdf" } }]);
  expect(own).toContain('download=""');
  expect(own).not.toContain("rel=");
});

test("of another site a page has a link and our own words, and asks it for nothing", () => {
  const html = render([embed], { pictures: { [SAMPLE_MEDIA_ID]: photo("p") } });
  expect(html).toContain('data-play="https://www.youtube-nocookie.com/embed/toasoanmau1?autoplay=1"');
  expect(html).toContain('<a href="https://www.youtube.com/watch?v=toasoanmau1" rel="external noopener"');
  expect(html).toContain("Mở ra là tải nội dung từ YouTube");
  expect(html.match(/(?:src|srcSet|data|action|poster)="[^"]*youtube/g)).toBeNull();
  expect(html).not.toMatch(/<(iframe|script|object|video|embed|link)/);
});

test("rows that came in by another way than the editor harm no reader", () => {
  const attrs = { ...embed.attrs, href: "javascript:alert(1)" };
  expect(
    render([
      { ...embed, attrs },
      { ...file, attrs: { ...file.attrs, href: "javascript:alert(1)" } },
    ]),
  ).toBe("");
});

test("related articles are shown as they are now, and a box without any is nothing", () => {
  const html = render([related], { related: { [SAMPLE_ARTICLE_ID]: card({ language: "en" }) } });
  expect(html).toContain('<a href="/tau-chay"');
  expect(html).toContain("Tàu chạy rồi");
  expect(html).toContain('lang="en"');
  expect(html).toContain("/media/lead.webp");
  expect(render([related])).toBe("");
});

test("blocks with nothing in them are nothing", () => {
  const nothing: Block[] = [
    { ...pullQuote, content: [{ type: "paragraph", attrs: { id: "a" } }] },
    { ...infoBox, attrs: { ...infoBox.attrs, title: "" }, content: [{ type: "paragraph", attrs: { id: "a" } }] },
    { ...takeaways, content: takeaways.content.map(({ type, attrs }) => ({ type, attrs })) },
  ];
  expect(render(nothing)).toBe("");
});

test("a clip loads nothing by itself; it has poster, captions, how long it is, and what is said to read", () => {
  const html = render([clip], { pictures: { [SAMPLE_MEDIA_ID]: photo("p") } });
  expect(html).toContain('<video controls="" preload="none"');
  expect(html).toContain('poster="/media/p.webp" width="1280" height="720"');
  expect(html).toContain('<source src="/media/0123456789ab.mp4" type="video/mp4"/>');
  expect(html).toContain('<track kind="captions" src="/media/0123456789ab.vtt" srcLang="vi"');
  expect(html).toContain("1:35");
  expect(html).toContain("<p>Tàu đã vào ga.</p><p>Bà con vỗ tay.</p>");
  expect(html).not.toContain("autoplay");
});

test("a clip to be heard has no picture, and one without words none to open", () => {
  const heard = {
    ...clip,
    attrs: { ...clip.attrs, kind: "audio" as const, poster: null, transcript: " ", title: HOSTILE },
  };
  const html = render([heard]);
  expect(html).toContain("<audio controls");
  expect(html).not.toContain("<details");
  expect(html).not.toContain("<script");
});
