import { expect, test } from "vitest";
import { readTypedClock } from "#lib/typed-clock.ts";

test.each([
  ["18:05", "18:05"],
  [" 7h ", "07:00"],
  ["7h30", "07:30"],
  ["7 giờ 05", "07:05"],
  ["7g15", "07:15"],
  ["18.30", "18:30"],
  ["1805", "18:05"],
  ["705", "07:05"],
  ["0", "00:00"],
  ["23", "23:00"],
  ["24:00", null],
  ["18:60", null],
  ["18:5", null],
  ["6pm", null],
  ["-1", null],
  ["", null],
  ["18:05:00", null],
])("%j is %j", (typed, clock) => {
  expect(readTypedClock(typed)).toBe(clock);
});
