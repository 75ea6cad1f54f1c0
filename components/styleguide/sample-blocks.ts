import { samplePicture } from "#components/styleguide/samples.ts";
import type { Block, Figure, Inline, Paragraph } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";

// One block of each kind, in an order an article could have.

const WIDE = "00000000-0000-7000-8000-000000000001";
const UPRIGHT = "00000000-0000-7000-8000-000000000002";
const PORTRAIT = "00000000-0000-7000-8000-000000000003";
/** The article that the related box names. */
export const SAMPLE_RELATED = "00000000-0000-7000-8000-000000000004";

/** The pictures of the blocks, by media id. */
export const SAMPLE_PICTURES: Record<string, Picture> = {
  [WIDE]: samplePicture("wide", { id: WIDE }),
  [UPRIGHT]: samplePicture("upright", { id: UPRIGHT, aiMark: "ALTERED" }),
  [PORTRAIT]: samplePicture("portrait", { id: PORTRAIT }),
};

let count = 0;

function attrs(): { id: string } {
  count += 1;
  return { id: `mau${count}` };
}

function say(text: string): Inline[] {
  return [{ type: "text", text }];
}

function paragraph(text: string): Paragraph {
  return { type: "paragraph", attrs: attrs(), content: say(text) };
}

function figure(mediaId: string | null, caption: string): Figure {
  return { type: "figure", attrs: { ...attrs(), mediaId, caption, credit: "", alt: "Cầu dây văng" } };
}

function row(...cells: string[]) {
  const content = cells.map((text) => ({ type: "tableCell" as const, content: say(text) }));
  return { type: "tableRow" as const, attrs: attrs(), content };
}

const LONG =
  "Ông Lữ Đình Khoát giữ chìa khóa buồng cáp từ năm cầu mới thông xe. Mỗi đêm ông nghe bảy mươi hai sợi một lượt, gõ bằng búa gỗ, ghi vào sổ tay những sợi kêu khác hôm trước. Sợi số bốn đổi tiếng từ tháng ba.";

/** The body of every sample article. */
export const SAMPLE_BLOCKS: Block[] = [
  {
    type: "takeaways",
    attrs: { ...attrs(), title: "" },
    content: [
      "Cầu đóng một làn mười tám đêm.",
      "Phà chạy thêm hai chuyến sau nửa đêm.",
      "Xe dưới 3,5 tấn vẫn qua cầu.",
    ].map((text) => ({ type: "takeaway", attrs: attrs(), content: say(text) })),
  },
  paragraph(LONG),
  paragraph(LONG),
  { type: "heading", attrs: { ...attrs(), level: 2 }, content: say("Sợi cáp đổi tiếng từ tháng ba") },
  {
    type: "paragraph",
    attrs: attrs(),
    content: [
      { type: "text", text: "Theo " },
      { type: "text", text: "sổ tay của ông", marks: [{ type: "link", attrs: { href: "/so-tay" } }] },
      { type: "text", text: ", tiếng trầm đi " },
      { type: "text", text: "nửa cung", marks: [{ type: "bold" }] },
      { type: "text", text: "." },
    ],
  },
  paragraph(LONG),
  figure(WIDE, "Cầu Đá nhìn từ bến phà."),
  {
    type: "blockquote",
    attrs: { ...attrs(), cite: "Bà Sáu Miên, bán cá khô ở Vũng Sò" },
    content: [paragraph("Cầu nghỉ thì phà thức, chợ vẫn họp.")],
  },
  {
    type: "pullQuote",
    attrs: { ...attrs(), cite: "Ông Lữ Đình Khoát", mediaId: PORTRAIT },
    content: [{ type: "paragraph", attrs: attrs(), content: say("Cáp cũng như người, mệt thì đổi giọng.") }],
  },
  { type: "heading", attrs: { ...attrs(), level: 3 }, content: say("Đi vòng thế nào") },
  {
    type: "table",
    attrs: {
      ...attrs(),
      caption: "Đường vòng trong mười tám đêm",
      source: "Nguồn: ban quản lý cầu",
      hasHeaderRow: true,
      hasHeaderColumn: true,
      align: ["start", "number", "number"],
    },
    content: [row("Tuyến", "Dài (km)", "Thêm (phút)"), row("Qua Cồn Mây", "31,5", "42"), row("Phà Bến Lụa", "8", "25")],
  },
  {
    type: "infoBox",
    attrs: { ...attrs(), title: "Cần biết trước khi đi" },
    content: [
      {
        type: "bulletList",
        attrs: attrs(),
        content: ["Cầu đóng từ 22 giờ đến 4 giờ.", "Vé phà đêm như ban ngày."].map((text) => ({
          type: "listItem",
          content: [paragraph(text)],
        })),
      },
    ],
  },
  {
    type: "timeline",
    attrs: { ...attrs(), title: "Ba lần thay cáp" },
    content: [
      ["2004", "Thông xe", "Cầu mở với bảy mươi hai sợi cáp."],
      ["11/2015", "", "Thay sợi đầu tiên sau bão."],
      ["22/11/2026", "Thay sợi số bốn", "Đóng một làn mười tám đêm."],
    ].map(([date = "", heading = "", text = ""]) => ({
      type: "timelineEntry",
      attrs: { ...attrs(), date, heading },
      content: [paragraph(text)],
    })),
  },
  {
    type: "questions",
    attrs: { ...attrs(), title: "Hỏi nhanh" },
    content: [
      {
        type: "questionItem",
        attrs: { ...attrs(), question: "Xe cấp cứu có qua được không?" },
        content: [paragraph("Có, làn phía đông luôn để trống một chiều.")],
      },
    ],
  },
  {
    type: "gallery",
    attrs: attrs(),
    content: [figure(WIDE, "Buổi chiều."), figure(UPRIGHT, "Lò gốm bên chân cầu."), figure(WIDE, "Đêm đầu tiên.")],
  },
  figure(null, "Ảnh chụp lúc 2 giờ sáng đã thất lạc."),
  {
    type: "file",
    attrs: { ...attrs(), title: "Lịch đóng cầu", href: "https://bao.example/lich.pdf", format: "PDF", size: "120 kB" },
  },
  {
    type: "embed",
    attrs: {
      ...attrs(),
      provider: "youtube",
      href: "https://www.youtube.com/watch?v=aaaaaaaaaaa",
      title: "Một đêm nghe cáp",
      caption: "Phim 4 phút",
      mediaId: WIDE,
    },
  },
  {
    type: "clip",
    attrs: {
      ...attrs(),
      ...{ kind: "video", mediaId: WIDE, src: "/media/000000000001.mp4", mimeType: "video/mp4" },
      ...{ width: 1280, height: 720, seconds: 95, title: "", poster: { mediaId: WIDE }, captions: null },
      ...{ caption: "Một lượt gõ bảy mươi hai sợi cáp.", credit: "Trúc Lam", transcript: "" },
    },
  },
  {
    type: "clip",
    attrs: {
      ...attrs(),
      ...{ kind: "audio", mediaId: PORTRAIT, src: "/media/000000000002.mp3", mimeType: "audio/mpeg" },
      ...{ width: null, height: null, seconds: 47, title: "Sợi số bốn, trước và sau", poster: null, captions: null },
      ...{ caption: "", credit: "Lữ Đình Khoát", transcript: "Tiếng búa gỗ.\nTiếng cáp." },
    },
  },
  { type: "related", attrs: { ...attrs(), title: "Đọc thêm", articleIds: [SAMPLE_RELATED] } },
  paragraph("Ông Khoát gập sổ lúc bốn giờ kém năm. Sợi số năm, ông bảo, còn tốt."),
];
