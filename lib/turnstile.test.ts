import { expect, test } from "vitest";
import { createTurnstile } from "#lib/turnstile.ts";

test("no more than its places work at once, and all get their turn in order", async () => {
  const turnstile = createTurnstile(2);
  const started: number[] = [];
  let inside = 0;
  let most = 0;
  const results = await Promise.all(
    [0, 1, 2, 3, 4].map((number) =>
      turnstile(async () => {
        started.push(number);
        most = Math.max(most, ++inside);
        await new Promise(setImmediate);
        inside--;
        return number * 10;
      }),
    ),
  );
  expect(results).toEqual([0, 10, 20, 30, 40]);
  expect(started).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

test("work that fails gives its place back", async () => {
  const turnstile = createTurnstile(1);
  await expect(turnstile(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turnstile(() => Promise.resolve("yes"))).toBe("yes");
});
