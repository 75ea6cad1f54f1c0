import { expect, test } from "vitest";
import { arrangeBlocks } from "#components/front/block-rows.ts";
import type { FrontBlock } from "#domain/fronts/compose-front.ts";

function makeBlocks(count: number): FrontBlock[] {
  return Array.from({ length: count }, (_, i) => {
    const link = { name: `Mục ${i}`, nameEn: "", path: `/chuyen-muc/${i}` };
    return { section: { ...link, id: String(i), slug: String(i), parent: null, children: [] }, articles: [] };
  });
}

function shapesOf(count: number): string[] {
  return arrangeBlocks(makeBlocks(count)).map((row) => row.shape);
}

test("every section stands once, in the paper's order", () => {
  for (let count = 0; count <= 12; count += 1) {
    const names = arrangeBlocks(makeBlocks(count)).flatMap((row) => row.blocks.map((block) => block.section.slug));
    expect(names).toEqual(makeBlocks(count).map((block) => block.section.slug));
  }
});

test("the rows change their shape, and the last takes what is left", () => {
  expect(shapesOf(7)).toEqual(["rail", "pair", "square", "trio"]);
  expect(shapesOf(6)).toEqual(["rail", "pair", "square", "pair"]);
  expect(shapesOf(5)).toEqual(["rail", "pair", "square", "rail"]);
  expect(shapesOf(2)).toEqual(["rail", "rail"]);
});
