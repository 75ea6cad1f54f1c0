import { expect, test } from "vitest";
import { placeBelow } from "#components/front/child-sections.tsx";
import type { ArticleCard } from "#domain/articles/card.ts";

const card = (id: string) => ({ id }) as ArticleCard;
const section = (slug: string) => ({ id: slug, slug, name: slug, nameEn: slug, path: `/chuyen-muc/${slug}` });

test("what opens the page is not said again below it, and a section without more is left out", () => {
  const blocks = [
    { section: section("do-thi"), stories: ["a", "b", "c", "d", "e"].map(card) },
    { section: section("phap-luat"), stories: ["f"].map(card) },
    { section: section("moi-truong"), stories: [] },
  ];
  const placed = placeBelow(blocks, ["a", "f"].map(card));
  expect(placed.map(({ section: { slug }, stories }) => [slug, ...stories.map(({ id }) => id)])).toEqual([
    ["do-thi", "b", "c", "d"],
  ]);
});
