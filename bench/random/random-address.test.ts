import { expect, test } from "vitest";
import { makeAddress } from "#bench/random/random-address.ts";
import { makeRandom } from "#lib/random.ts";

test("the same seed gives the same addresses, nearly all of them different, all fit for a request line", () => {
  const [one, two] = [1, 1].map((seed) => {
    const random = makeRandom(seed);
    return Array.from({ length: 1_000 }, () => makeAddress(random));
  });
  expect(one).toEqual(two);
  expect(new Set(one).size).toBe(1_000);
  expect(one?.filter((address) => !/^\/[!-~]+$/.test(address))).toEqual([]);
});
