import { expect, test } from "vitest";
import { composeRows, SHAPES, shapeOf } from "#components/article/body/gallery-rows.ts";

const [TALL, SQUARE, PHOTO, WIDE] = [0, 1, 2, 3];

function compose(...shapes: (number | undefined)[]): number[][] {
  return composeRows(shapes.map((shape = 0) => ({ shape }))).map((row) => row.map(({ shape }) => shape));
}

test("a picture gets the shape nearest to its own", () => {
  expect(shapeOf({ width: 1600, height: 1000 })).toBe(PHOTO);
  expect(shapeOf({ width: 4000, height: 1000 })).toBe(WIDE);
  expect(shapeOf({ width: 1000, height: 1010 })).toBe(SQUARE);
  expect(shapeOf({ width: 9, height: 16 })).toBe(TALL);
});

test("the first picture stands large, then rows of different heights", () => {
  expect(compose(PHOTO, PHOTO, PHOTO, PHOTO, PHOTO, PHOTO)).toEqual([[2], [2, 2], [2, 2, 2]]);
});

test("an upright picture stands beside others, first or last", () => {
  expect(compose(TALL, PHOTO)).toEqual([[0, 2]]);
  expect(compose(PHOTO, TALL)).toEqual([[2, 0]]);
  expect(compose(PHOTO, PHOTO, PHOTO, TALL)).toEqual([[2], [2, 2, 0]]);
});

test("no picture is lost or changes its place, however many and of whatever shape", () => {
  for (let count = 0; count <= 30; count++) {
    const shapes = Array.from({ length: count }, (_, n) => (n * 7 + count) % SHAPES.length);
    expect(compose(...shapes).flat()).toEqual(shapes);
  }
});
