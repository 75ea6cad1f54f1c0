import { expect, test } from "vitest";
import { formatDuration, toIsoDuration } from "#lib/duration.ts";

test.each([
  [0, "0:00", "PT0M0S"],
  [95, "1:35", "PT1M35S"],
  [3_729, "1:02:09", "PT62M9S"],
])("%d seconds are %s and %s", (seconds, words, iso) => {
  expect(formatDuration(seconds)).toBe(words);
  expect(toIsoDuration(seconds)).toBe(iso);
});
