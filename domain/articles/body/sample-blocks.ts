import type { Block, BlockOf, Inline, Paragraph } from "#domain/articles/body/document.ts";

export const SAMPLE_MEDIA_ID = "0192f0c4-5b1e-7c3d-8a2f-1b2c3d4e5f60";
export const SAMPLE_ARTICLE_ID = "0192f0c4-5b1e-7c3d-8a2f-1b2c3d4e5f61";

/** A run of plain text. */
export function say(text: string): Inline[] {
  return [{ type: "text", text }];
}

/** A paragraph of plain text. */
export function sayParagraph(id: string, text: string): Paragraph {
  return { type: "paragraph", attrs: { id }, content: say(text) };
}

function row(id: string, ...cells: string[]): BlockOf<"table">["content"][number] {
  const content = cells.map((text) => ({ type: "tableCell" as const, ...(text ? { content: say(text) } : {}) }));
  return { type: "tableRow", attrs: { id }, content };
}

/** A picture in a body, with everything that is said of it. */
export function sampleFigure(id: string, mediaId: string | null = SAMPLE_MEDIA_ID): BlockOf<"figure"> {
  return {
    type: "figure",
    attrs: { id, mediaId, caption: `Chú thích ${id}`, credit: "Ảnh: Mẫu", alt: "Cầu dây văng" },
  };
}

/** For tests: a block of each kind there is, with all that it can hold. A kind without one does not compile. */
export const SAMPLE_BLOCKS: { [Type in Block["type"]]: BlockOf<Type> } = {
  paragraph: {
    type: "paragraph",
    attrs: { id: "p1" },
    content: [
      { type: "text", text: "Chị Mùi " },
      { type: "text", text: "bán xôi", marks: [{ type: "bold" }, { type: "italic" }] },
      { type: "hardBreak" },
      {
        type: "text",
        text: "ở bến",
        marks: [{ type: "link", attrs: { href: "https://example.com/ben-dong" } }, { type: "bold" }],
      },
    ],
  },
  heading: { type: "heading", attrs: { id: "h2", level: 2 }, content: say("Bến Đông, tờ mờ sáng") },
  bulletList: {
    type: "bulletList",
    attrs: { id: "ul" },
    content: [{ type: "listItem", content: [sayParagraph("li1", "Xe máy"), sayParagraph("li2", "cả ngày")] }],
  },
  orderedList: {
    type: "orderedList",
    attrs: { id: "ol" },
    content: [{ type: "listItem", content: [sayParagraph("li3", "Một")] }],
  },
  blockquote: {
    type: "blockquote",
    attrs: { id: "bq", cite: "Chị Mùi, bán xôi ở bến Đông" },
    content: [sayParagraph("bqp", "Cầu thì mừng.")],
  },
  figure: sampleFigure("fig"),
  gallery: { type: "gallery", attrs: { id: "gal" }, content: [sampleFigure("g1"), sampleFigure("g2", null)] },
  pullQuote: {
    type: "pullQuote",
    attrs: { id: "pull", cite: "Ông Tư Ngãi, hành khách", mediaId: SAMPLE_MEDIA_ID },
    content: [sayParagraph("pullp", "Chuyến về mấy giờ?")],
  },
  infoBox: {
    type: "infoBox",
    attrs: { id: "box", title: "Trước khi ra ga" },
    content: [
      sayParagraph("boxp", "Ga mở cửa từ 5 giờ."),
      {
        type: "bulletList",
        attrs: { id: "boxl" },
        content: [{ type: "listItem", content: [sayParagraph("boxli", "Trẻ nhỏ đi miễn phí.")] }],
      },
    ],
  },
  timeline: {
    type: "timeline",
    attrs: { id: "time", title: "Mười một năm" },
    content: [
      {
        type: "timelineEntry",
        attrs: { id: "t1", date: "3/2015", heading: "Cọc mốc" },
        content: [sayParagraph("t1p", "Đóng cọc đầu tiên.")],
      },
      {
        type: "timelineEntry",
        attrs: { id: "t2", date: "Sáng nay", heading: "" },
        content: [sayParagraph("t2p", "Tàu chạy.")],
      },
    ],
  },
  table: {
    type: "table",
    attrs: {
      id: "tab",
      caption: "Giá vé từ Bến Lụa",
      source: "Nguồn: ban quản lý tuyến",
      hasHeaderRow: true,
      hasHeaderColumn: true,
      align: ["start", "number"],
    },
    content: [row("r1", "Ga đến", "Ghế cứng"), row("r2", "Hòa Khê", "18.000"), row("r3", "Cồn Mây", "")],
  },
  questions: {
    type: "questions",
    attrs: { id: "qa", title: "Hỏi nhanh" },
    content: [
      {
        type: "questionItem",
        attrs: { id: "q1", question: "Vé mua ở đâu?" },
        content: [sayParagraph("q1p", "Ở ga hoặc qua điện thoại.")],
      },
    ],
  },
  takeaways: {
    type: "takeaways",
    attrs: { id: "key", title: "Điều cần nhớ" },
    content: [
      { type: "takeaway", attrs: { id: "k1" }, content: say("Bốn đôi tàu mỗi ngày.") },
      { type: "takeaway", attrs: { id: "k2" }, content: say("Vé giữ giá sáu tháng.") },
    ],
  },
  file: {
    type: "file",
    attrs: {
      id: "file",
      title: "Biểu đồ chạy tàu",
      href: "https://toasoan.example/bieu-do.pdf",
      format: "PDF",
      size: "1,2 MB",
    },
  },
  embed: {
    type: "embed",
    attrs: {
      id: "emb",
      provider: "youtube",
      href: "https://www.youtube.com/watch?v=toasoanmau1",
      title: "Tàu qua hầm Mũi Sò",
      caption: "Quay từ toa số 3.",
      mediaId: SAMPLE_MEDIA_ID,
    },
  },
  clip: {
    type: "clip",
    attrs: {
      ...{ id: "clip", kind: "video", mediaId: SAMPLE_MEDIA_ID, src: "/media/0123456789ab.mp4", mimeType: "video/mp4" },
      ...{
        width: 1280,
        height: 720,
        seconds: 95,
        title: "Chuyến tàu đầu",
        caption: "Ga An Thượng.",
        credit: "Trúc Lam",
      },
      ...{ poster: { mediaId: SAMPLE_MEDIA_ID }, captions: "/media/0123456789ab.vtt" },
      transcript: "Tàu đã vào ga.\nBà con vỗ tay.",
    },
  },
  related: { type: "related", attrs: { id: "rel", title: "Cùng mạch chuyện", articleIds: [SAMPLE_ARTICLE_ID] } },
};
