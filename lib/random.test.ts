import { expect, test } from "vitest";
import { makeDice, makeRandom } from "#lib/random.ts";

test("the same seed gives the same numbers, another gives others, all from 0 up to 1", () => {
  const [one, same, other] = [makeRandom(5), makeRandom(5), makeRandom(6)];
  const numbers = Array.from({ length: 100 }, () => one());
  expect(Array.from({ length: 100 }, () => same())).toEqual(numbers);
  expect(Array.from({ length: 100 }, () => other())).not.toEqual(numbers);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
});

test("a die falls on each of its sides, and on no other", () => {
  const throwDie = makeDice(1);
  expect([...new Set(Array.from({ length: 200 }, () => throwDie(6)))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
