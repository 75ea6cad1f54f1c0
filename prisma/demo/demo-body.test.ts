import { expect, test } from "vitest";
import { BodySchema } from "#domain/articles/body/document.ts";
import { bodyText } from "#domain/articles/body/plain-text.ts";
import { toBody, toInlines } from "./demo-body.ts";

test("bold and links are marked, the rest is text as it stands", () => {
  expect(toInlines("Nước lên **4,1 mét**, xem [bản đồ](https://lu.example/ban-do) ở đây.")).toEqual([
    { type: "text", text: "Nước lên " },
    { type: "text", text: "4,1 mét", marks: [{ type: "bold" }] },
    { type: "text", text: ", xem " },
    { type: "text", text: "bản đồ", marks: [{ type: "link", attrs: { href: "https://lu.example/ban-do" } }] },
    { type: "text", text: " ở đây." },
  ]);
  expect(toInlines("3 * 4 [a] (b) **")).toEqual([{ type: "text", text: "3 * 4 [a] (b) **" }]);
  expect(toInlines("")).toEqual([]);
});

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
