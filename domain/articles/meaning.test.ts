import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { meaningOf } from "#domain/articles/meaning.ts";

function article(text: string, changes: Partial<ArticleContent> = {}): ArticleContent {
  const paragraph = { type: "paragraph" as const, attrs: { id: "a" }, content: [{ type: "text" as const, text }] };
  return { ...emptyContent("vi"), headline: "Tít", body: { type: "doc", content: [paragraph] }, ...changes };
}

const BEFORE = article("Tại Thanh Hóa, 10 người bị thương.");

test("tone placement, capitals, punctuation, topics and the address are no change of meaning", () => {
  for (const after of [
    article("Tại Thanh Hoá, 10 người bị thương."),
    article("tại Thanh Hóa – 10 người bị thương!"),
    article("Tại  Thanh Hóa 10 “người” bị thương".normalize("NFD")),
    article("Tại Thanh Hóa, 10 người bị thương.", { slug: "tit-khac", topicIds: [crypto.randomUUID()] }),
  ]) {
    expect(meaningOf(after)).toBe(meaningOf(BEFORE));
  }
});

test("a word, a tone, a number, a headline, a picture and its caption are", () => {
  const lead = { mediaId: null, caption: "", credit: "", alt: "" };
  for (const after of [
    article("Tại Thanh Hóa, 12 người bị thương."),
    article("Tại Thanh Hóa, 10 người bị thường."),
    article("Tại Thanh Hóa, 10 người không bị thương."),
    article("Tại Thanh Hóa, 10 người bị thương.", { headline: "Tít khác" }),
    article("Tại Thanh Hóa, 10 người bị thương.", { lead: { ...lead, mediaId: crypto.randomUUID() } }),
    article("Tại Thanh Hóa, 10 người bị thương.", { lead: { ...lead, caption: "Hiện trường" } }),
  ]) {
    expect(meaningOf(after)).not.toBe(meaningOf(BEFORE));
  }
});
