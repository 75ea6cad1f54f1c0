import { expect, test } from "vitest";
import type { Block } from "#domain/articles/body/document.ts";
import { blockText, bodyText, countWords, listFigures, mediaIds } from "#domain/articles/body/plain-text.ts";
import { SAMPLE_BLOCKS, sampleFigure } from "#domain/articles/body/sample-blocks.ts";

function bodyOf(...content: Block[]) {
  return { type: "doc" as const, content };
}

test("every word that a block shows is in its text, a line each", () => {
  const texts = Object.values(SAMPLE_BLOCKS).map((block) => [block.type, blockText(block)]);
  expect(Object.fromEntries(texts)).toEqual({
    clip: "Chuyến tàu đầu\nGa An Thượng.\nTrúc Lam\nTàu đã vào ga.\nBà con vỗ tay.",
    paragraph: "Chị Mùi bán xôi\nở bến",
    heading: "Bến Đông, tờ mờ sáng",
    bulletList: "Xe máy\ncả ngày",
    orderedList: "Một",
    blockquote: "Cầu thì mừng.\nChị Mùi, bán xôi ở bến Đông",
    figure: "Chú thích fig\nẢnh: Mẫu",
    gallery: "Chú thích g1\nẢnh: Mẫu\nChú thích g2\nẢnh: Mẫu",
    pullQuote: "Chuyến về mấy giờ?\nÔng Tư Ngãi, hành khách",
    infoBox: "Trước khi ra ga\nGa mở cửa từ 5 giờ.\nTrẻ nhỏ đi miễn phí.",
    timeline: "Mười một năm\n3/2015\nCọc mốc\nĐóng cọc đầu tiên.\nSáng nay\nTàu chạy.",
    table: "Giá vé từ Bến Lụa\nGa đến\tGhế cứng\nHòa Khê\t18.000\nCồn Mây\t\nNguồn: ban quản lý tuyến",
    questions: "Hỏi nhanh\nVé mua ở đâu?\nỞ ga hoặc qua điện thoại.",
    takeaways: "Điều cần nhớ\nBốn đôi tàu mỗi ngày.\nVé giữ giá sáu tháng.",
    file: "Biểu đồ chạy tàu",
    embed: "Tàu qua hầm Mũi Sò\nQuay từ toa số 3.",
    related: "Cùng mạch chuyện",
  });
});

test("words in tables and boxes are counted, empty rows are not", () => {
  const empty = { ...SAMPLE_BLOCKS.table, attrs: { ...SAMPLE_BLOCKS.table.attrs, caption: "", source: "" } };
  expect(countWords(bodyOf(SAMPLE_BLOCKS.table))).toBe(19);
  expect(
    bodyText(
      bodyOf({
        ...empty,
        content: empty.content.map((row) => ({ ...row, content: [{ type: "tableCell" as const }] })),
      }),
    ),
  ).toBe("");
});

test("pictures are found in figures, galleries, portraits and posters, each once", () => {
  const { figure, gallery, pullQuote, embed } = SAMPLE_BLOCKS;
  const [a, b, c, d] = [1, 2, 3, 4].map(() => crypto.randomUUID());
  const body = bodyOf(
    { ...figure, attrs: { ...figure.attrs, mediaId: a ?? null } },
    { ...gallery, content: [sampleFigure("g1", b), sampleFigure("g2", null), sampleFigure("g3", a)] },
    { ...pullQuote, attrs: { ...pullQuote.attrs, mediaId: c ?? null } },
    { ...embed, attrs: { ...embed.attrs, mediaId: d ?? null } },
    { ...embed, attrs: { ...embed.attrs, mediaId: null } },
  );
  expect(mediaIds(body)).toEqual([a, b, c, d]);
  expect(listFigures(body).map(({ attrs }) => attrs.id)).toEqual(["fig", "g1", "g2", "g3"]);
});
