import { expect, test } from "vitest";
import { createViewLimits } from "#server/front/views/view-limits.ts";

const NOW = new Date("2026-11-26T08:59:00Z");
const LATER = new Date("2026-11-26T09:00:00Z");
const [ONE, OTHER] = ["019abf3e-0000-7000-8000-000000000001", "019abf3e-0000-7000-8000-000000000002"];

/** How many of so many views count. */
function press(
  limits: ReturnType<typeof createViewLimits>,
  address: string,
  articleId: string,
  times = 100,
  now = NOW,
) {
  return Array.from({ length: times }, () => limits.admit(address, articleId, now)).filter(Boolean).length;
}

test("an address counts thirty views of an article within an hour, and thirty more in the next", () => {
  const limits = createViewLimits();
  expect(press(limits, "198.51.100.7", ONE)).toBe(30);
  expect(press(limits, "198.51.100.7", OTHER)).toBe(30);
  expect(press(limits, "198.51.100.8", ONE)).toBe(30);
  expect(press(limits, "198.51.100.7", ONE, 100, LATER)).toBe(30);
});

test.each([
  ["2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", 30],
  ["2001:db8:1:2::1", "2001:0DB8:0001:0002:0:0:0:9", 30],
  ["2001:db8::1", "2001:db8:0:0:1::", 30],
  ["2001:db8:1:2::1", "2001:db8:1:3::1", 60],
  ["::1", "::2", 30],
  ["unknown", "unknown", 30],
])("%s and %s together count %d", (one, other, together) => {
  const limits = createViewLimits();
  expect(press(limits, one, ONE) + press(limits, other, ONE)).toBe(together);
});

test("articles that somebody makes up by the thousand are bounded as well", () => {
  const limits = createViewLimits();
  const counted = Array.from({ length: 12_000 }, (_, n) => limits.admit("198.51.100.7", `made up ${n}`, NOW));
  expect(counted.filter(Boolean)).toHaveLength(10_000);
  expect(press(limits, "198.51.100.7", ONE)).toBe(0);
});
