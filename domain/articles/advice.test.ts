import { expect, test } from "vitest";
import { listAdvice } from "#domain/articles/advice.ts";
import type { ArticleContent } from "#domain/articles/article.ts";
import { BodySchema } from "#domain/articles/body/document.ts";
import { emptyContent } from "#domain/articles/content.ts";

function content(changes: Partial<ArticleContent>): ArticleContent {
  return { ...emptyContent("vi"), headline: "Cầu thông xe", standfirst: "Xe máy được qua từ sáng mai.", ...changes };
}

function figure(id: string, mediaId: string | null, alt: string): ArticleContent["body"]["content"][number] {
  return { type: "figure", attrs: { id, mediaId, caption: "", credit: "", alt } };
}

test("a tidy article needs no advice", () => {
  expect(listAdvice(content({}))).toEqual([]);
});

test("long headlines are counted in letters, whatever their encoding", () => {
  const headline = "ộ".repeat(80).normalize("NFD");
  expect(listAdvice(content({ headline }))).toEqual([]);
  expect(listAdvice(content({ headline: `${headline}!` }))).toEqual([{ code: "headlineLong", length: 81, limit: 80 }]);
});

test("the standfirst is counted in words, and missed when empty", () => {
  expect(listAdvice(content({ standfirst: "chữ ".repeat(41) }))).toEqual([
    { code: "standfirstLong", length: 41, limit: 40 },
  ]);
  expect(listAdvice(content({ standfirst: " " }))).toEqual([{ code: "standfirstMissing" }]);
});

test("figures without a photo or without words for those who cannot see it are named by number", () => {
  const media = "0192f0c4-5b1e-7c3d-8a2f-1b2c3d4e5f60";
  const body: ArticleContent["body"] = {
    type: "doc",
    content: [figure("a", media, "Cầu dây văng"), figure("b", null, ""), figure("c", media, "")],
  };
  expect(listAdvice(content({ body }))).toEqual([
    { code: "photoMissing", blockId: "b", number: 2 },
    { code: "altMissing", blockId: "c", number: 3 },
  ]);
});

test("of a gallery it is said how many photos and how many words are missing", () => {
  const media = "0192f0c4-5b1e-7c3d-8a2f-1b2c3d4e5f60";
  const pictures = [figure("a", media, "Cầu"), figure("b", null, ""), figure("c", media, ""), figure("d", media, "")];
  const body = { type: "doc", content: [{ type: "gallery", attrs: { id: "g" }, content: pictures }] };
  expect(listAdvice(content({ body: BodySchema.parse(body) }))).toEqual([
    { code: "galleryPhotoMissing", blockId: "g", count: 1 },
    { code: "galleryAltMissing", blockId: "g", count: 2 },
  ]);
});
