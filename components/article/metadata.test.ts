import { expect, test } from "vitest";
import { describeArticle } from "#components/article/metadata.ts";
import { sampleArticle } from "#components/styleguide/samples.ts";

test("words for sharing are told to networks alone; engines have the standfirst, which the page shows", () => {
  const texts = { standfirst: "Sapo của bài.", shareText: "Mời bạn đọc!" };
  const [worded, plain] = [sampleArticle(texts), sampleArticle({ ...texts, shareText: null })].map((article) =>
    describeArticle(article, "Báo Thử"),
  );
  expect([worded?.description, plain?.description]).toEqual(["Sapo của bài.", "Sapo của bài."]);
  expect(worded?.openGraph?.description).toBe("Mời bạn đọc!");
  expect(plain?.openGraph?.description).toBe("Sapo của bài.");
});

test("a page says of which edition it is", () => {
  expect(describeArticle(sampleArticle({ edition: 12 }), "Báo Thử").other).toEqual({ edition: "12" });
});
