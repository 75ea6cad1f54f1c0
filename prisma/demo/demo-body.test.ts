import { expect, test } from "vitest";
import { BodySchema } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { toBody } from "./demo-body.ts";

test("every block becomes the editor's own, with its picture by id", () => {
  const mediaId = crypto.randomUUID();
  const body = toBody(
    [
      { p: "Mở đầu." },
      { h2: "Giữa" },
      { h3: "Nhỏ" },
      { list: ["một", "hai"] },
      { numbered: ["ba"] },
      { quote: "Lời nói.", by: "Bà Tư" },
      { figure: "muoi-1", caption: "Ruộng muối.", credit: "Tranh", alt: "Ruộng chia ô" },
    ],
    new Map([["muoi-1", mediaId]]),
  );
  expect(BodySchema.parse(body)).toEqual(body);
  expect(bodyText(body)).toBe("Mở đầu.\n\nGiữa\n\nNhỏ\n\nmột\nhai\n\nba\n\nLời nói.\nBà Tư\n\nRuộng muối.\nTranh");
  expect(body.content.at(-1)).toMatchObject({ attrs: { mediaId, alt: "Ruộng chia ô" } });
});
