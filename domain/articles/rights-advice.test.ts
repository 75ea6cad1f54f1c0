import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { listRightsAdvice } from "#domain/articles/rights-advice.ts";

const NOW = new Date("2026-11-20T05:00:00Z");
const [free, soon, sooner, gone] = [1, 2, 3, 4].map((n) => `0192f0c4-5b1e-7c3d-8a2f-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const ends = (at: string | null) => ({ licenceEndsAt: at === null ? null : new Date(at) });
// The end of a day in Vietnam is 17:00 in UTC.
const pictures = {
  [free]: ends(null),
  [soon]: ends("2026-11-30T17:00:00Z"),
  [sooner]: ends("2026-11-25T17:00:00Z"),
  [gone]: ends("2026-11-19T17:00:00Z"),
};

function withPictures(lead: string | null, ...content: ArticleContent["body"]["content"]): ArticleContent {
  const empty = emptyContent("vi");
  return { ...empty, lead: { ...empty.lead, mediaId: lead }, body: { type: "doc", content } };
}
const photo = (id: string, mediaId: string) => ({
  type: "figure" as const,
  attrs: { id, mediaId, caption: "", credit: "", alt: "" },
});

test("a picture with rights for good, or one that nobody knows, needs no word", () => {
  expect(listRightsAdvice(withPictures(free, photo("a", crypto.randomUUID())), pictures, NOW)).toEqual([]);
  expect(listRightsAdvice(withPictures(null), pictures, NOW)).toEqual([]);
});

test("rights that ended, and those that end within two weeks, are told with their last day, in the order of the page", () => {
  const article = withPictures(gone, photo("a", soon), photo("b", free), photo("c", gone));
  expect(listRightsAdvice(article, pictures, NOW)).toEqual([
    { code: "leadRightsEnded", day: "2026-11-19" },
    { code: "photoRightsEnding", blockId: "a", day: "2026-11-30" },
    { code: "photoRightsEnded", blockId: "c", day: "2026-11-19" },
  ]);
});

test("a gallery is told of once, by the right that ends first", () => {
  const gallery: ArticleContent["body"]["content"][number] = {
    type: "gallery",
    attrs: { id: "g" },
    content: [photo("g1", soon), photo("g2", sooner)],
  };
  expect(listRightsAdvice(withPictures(null, gallery), pictures, NOW)).toEqual([
    { code: "photoRightsEnding", blockId: "g", day: "2026-11-25" },
  ]);
});
