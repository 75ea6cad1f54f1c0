import { expect, test } from "vitest";
import type { Block } from "#domain/articles/body/document.ts";
import {
  SAMPLE_ARTICLE_ID,
  SAMPLE_BLOCKS,
  SAMPLE_MEDIA_ID,
  sampleFigure,
  sayParagraph,
} from "#domain/articles/body/sample-blocks.ts";
import { type Around, renderBody } from "#domain/feeds/body-html.ts";
import { createMessages } from "#lib/messages.ts";

const PICTURE = {
  ...{ path: "/media/abc-1200.webp", type: "image/webp", width: 1200, height: 800, bytes: 9, alt: "", credit: "Kho" },
  aiMark: "NONE" as const,
};
const AROUND: Around = {
  siteUrl: "https://bao.example",
  itemUrl: "https://bao.example/bai",
  pictures: { [SAMPLE_MEDIA_ID]: PICTURE },
  related: { [SAMPLE_ARTICLE_ID]: { headline: "Tàu & ghe", path: "/tau-va-ghe" } },
  t: createMessages("vi"),
};

const render = (block: Block, around: Partial<Around> = {}) => renderBody([block], { ...AROUND, ...around });

const IMAGE = '<img src="https://bao.example/media/abc-1200.webp" width="1200" height="800" alt="Cầu dây văng"/>';

const EXPECTED: { [Type in Block["type"]]: string } = {
  paragraph:
    '<p>Chị Mùi <strong><em>bán xôi</em></strong><br/><a href="https://example.com/ben-dong"><strong>ở bến</strong></a></p>',
  heading: "<h2>Bến Đông, tờ mờ sáng</h2>",
  bulletList: "<ul><li><p>Xe máy</p><p>cả ngày</p></li></ul>",
  orderedList: "<ol><li>Một</li></ol>",
  blockquote: "<blockquote><p>Cầu thì mừng.</p><p><cite>Chị Mùi, bán xôi ở bến Đông</cite></p></blockquote>",
  figure: `<figure>${IMAGE}<figcaption>Chú thích fig · Ảnh: Mẫu</figcaption></figure>`,
  gallery: `<figure>${IMAGE}<figcaption>Chú thích g1 · Ảnh: Mẫu</figcaption></figure><p>Chú thích g2 (Ảnh: Mẫu)</p>`,
  pullQuote: "<blockquote><p>Chuyến về mấy giờ?</p><p><cite>Ông Tư Ngãi, hành khách</cite></p></blockquote>",
  infoBox: "<h3>Trước khi ra ga</h3><p>Ga mở cửa từ 5 giờ.</p><ul><li>Trẻ nhỏ đi miễn phí.</li></ul>",
  timeline:
    "<h3>Mười một năm</h3><p><strong>3/2015</strong> Cọc mốc</p><p>Đóng cọc đầu tiên.</p>" +
    "<p><strong>Sáng nay</strong></p><p>Tàu chạy.</p>",
  table:
    "<table><caption>Giá vé từ Bến Lụa</caption><tbody><tr><th>Ga đến</th><th>Ghế cứng</th></tr>" +
    "<tr><th>Hòa Khê</th><td>18.000</td></tr><tr><th>Cồn Mây</th><td></td></tr></tbody></table>" +
    "<p><small>Nguồn: ban quản lý tuyến</small></p>",
  questions: "<h3>Hỏi nhanh</h3><p><strong>Vé mua ở đâu?</strong></p><p>Ở ga hoặc qua điện thoại.</p>",
  takeaways: "<h3>Điều cần nhớ</h3><ul><li>Bốn đôi tàu mỗi ngày.</li><li>Vé giữ giá sáu tháng.</li></ul>",
  file: '<p><a href="https://toasoan.example/bieu-do.pdf">Biểu đồ chạy tàu</a> (PDF, 1,2 MB)</p>',
  embed:
    '<p><a href="https://www.youtube.com/watch?v=toasoanmau1">Tàu qua hầm Mũi Sò</a> (YouTube)</p><p>Quay từ toa số 3.</p>',
  clip:
    '<p><a href="https://bao.example/media/0123456789ab.mp4">Chuyến tàu đầu</a></p><p>Ga An Thượng. Trúc Lam</p>' +
    "<p>Tàu đã vào ga.</p><p>Bà con vỗ tay.</p>",
  related:
    '<p><strong>Cùng mạch chuyện</strong></p><ul><li><a href="https://bao.example/tau-va-ghe">Tàu &amp; ghe</a></li></ul>',
};

test.each(Object.values(SAMPLE_BLOCKS))("a $type reads well anywhere", (block) => {
  expect(render(block)).toBe(EXPECTED[block.type]);
});

test("what a person types stays text", () => {
  const html = render(sayParagraph("p", '<script>alert("1")</script> & ]]> \u0000\uD800'));
  expect(html).toBe("<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt; \uFFFD</p>");
});

test.each([
  ["/toa-soan", "https://bao.example/toa-soan"],
  ["#p2", "https://bao.example/bai#p2"],
  ["mailto:ban-doc@bao.example", "mailto:ban-doc@bao.example"],
  ['https://example.com/?a=1&b="', "https://example.com/?a=1&amp;b=&quot;"],
  ["javascript:alert(1)", null],
  ["//evil.example", null],
  ["data:text/html,x", null],
])("a link to %s leads to %s", (href, whole) => {
  const marks = [{ type: "link" as const, attrs: { href } }];
  const html = render({ type: "paragraph", attrs: { id: "p" }, content: [{ type: "text", text: "đây", marks }] });
  expect(html).toBe(whole === null ? "<p>đây</p>" : `<p><a href="${whole}">đây</a></p>`);
});

test("a picture that may not be passed on goes with its caption; one that is missing leaves it", () => {
  expect(render(sampleFigure("f"), { pictures: { [SAMPLE_MEDIA_ID]: null } })).toBe("");
  expect(render(sampleFigure("f"), { pictures: {} })).toBe("<p>Chú thích f (Ảnh: Mẫu)</p>");
});

test("that a machine made a picture is said wherever it goes", () => {
  const pictures = { [SAMPLE_MEDIA_ID]: { ...PICTURE, aiMark: "MADE" as const } };
  expect(render(sampleFigure("f"), { pictures })).toContain("Chú thích f · Ảnh: Mẫu · Hình do máy tạo</figcaption>");
  expect(render(sampleFigure("f"), { pictures, t: createMessages("en") })).not.toContain("Hình do máy tạo");
});

test("blocks with nothing in them, and what readers may not see, leave no trace", () => {
  expect(render({ type: "paragraph", attrs: { id: "p" } })).toBe("");
  expect(render(SAMPLE_BLOCKS.related, { related: {} })).toBe("");
  const { attrs } = SAMPLE_BLOCKS.embed;
  expect(render({ type: "embed", attrs: { ...attrs, href: "https://evil.example/" } })).toBe("");
});
