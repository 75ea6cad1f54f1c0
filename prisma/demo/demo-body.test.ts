import { expect, test } from "vitest";
import { BodySchema } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import { toBody } from "./demo-body.ts";

const PICTURE = { art: "muoi-1", caption: "Ô.", credit: "Tranh", alt: "Ruộng" } as const;

test("every block becomes the editor's own, with its picture by id", () => {
  const [mediaId, articleId] = [crypto.randomUUID(), crypto.randomUUID()];
  const body = toBody(
    [
      { p: "Mở đầu." },
      { h2: "Giữa" },
      { h3: "Nhỏ" },
      { list: ["một", "hai"] },
      { numbered: ["ba"] },
      { quote: "Lời nói.", by: "Bà Tư" },
      { gallery: [PICTURE, PICTURE] },
      { pull: "Lo mưa.", by: "Bà Tư", portrait: "chan-dung-1" },
      { box: "Hộp", words: [{ p: "Trong hộp" }, { list: ["bốn"] }] },
      { timeline: "Mốc", entries: [{ date: "2015", heading: "Cọc", text: "Đóng cọc" }] },
      {
        table: "Giá",
        source: "Sàn",
        align: ["start", "number"],
        rows: [
          ["Hàng", "Giá"],
          ["Gạo", "19.400"],
        ],
      },
      { questions: "Hỏi", items: [{ q: "Ở đâu?", a: ["Ở đây."] }] },
      { takeaways: "Nhớ", points: ["năm", "sáu"] },
      { file: "Tệp", href: "https://toasoan.example/a.pdf", format: "PDF", size: "1 MB" },
      { embed: "Phim", provider: "youtube", href: "https://youtu.be/toasoanmau1", caption: "Cũ", poster: "pho" },
      { related: "Thêm", articles: ["gao"] },
      { figure: "muoi-1", caption: "Ruộng muối.", credit: "Tranh", alt: "Ruộng chia ô" },
    ],
    (noun, key) => (noun === "article" ? articleId : key === "muoi-1" ? mediaId : crypto.randomUUID()),
  );
  expect(BodySchema.parse(body)).toEqual(body);
  expect(body.content.map(blockText)).toEqual([
    ...["Mở đầu.", "Giữa", "Nhỏ", "một\nhai", "ba", "Lời nói.\nBà Tư", "Ô.\nTranh\nÔ.\nTranh", "Lo mưa.\nBà Tư"],
    ...["Hộp\nTrong hộp\nbốn", "Mốc\n2015\nCọc\nĐóng cọc", "Giá\nHàng\tGiá\nGạo\t19.400\nSàn"],
    ...["Hỏi\nỞ đâu?\nỞ đây.", "Nhớ\nnăm\nsáu", "Tệp", "Phim\nCũ", "Thêm", "Ruộng muối.\nTranh"],
  ]);
  expect(body.content).toContainEqual(
    expect.objectContaining({ attrs: expect.objectContaining({ articleIds: [articleId] }) }),
  );
  expect(body.content.at(-1)).toMatchObject({ attrs: { mediaId, alt: "Ruộng chia ô" } });
});
