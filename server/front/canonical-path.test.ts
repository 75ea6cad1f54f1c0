import { expect, test } from "vitest";
import { canonicalPath } from "#server/front/canonical-path.ts";

test.each([
  ["/cau-moi", "/cau-moi"],
  ["/Cau-Moi/", "/cau-moi"],
  ["//cau-moi", "/cau-moi"],
  ["/%63au-moi", "/cau-moi"],
  ["/chuyen-muc//thoi-su/", "/chuyen-muc/thoi-su"],
  ["/", "/"],
  ["///", "/"],
  ["/%2Fevil", "/evil"],
])("%s is %s", (raw, path) => {
  expect(canonicalPath(raw)).toBe(path);
});

test.each(["/%", "/%ff", "/%00", "/..", "/../etc", "/%2e%2e/x", "/a;b=c", "/\\evil.example", "/cầu", "/a%20b", "/<x>"])(
  "%s is no path of the paper in any spelling",
  (raw) => {
    expect(canonicalPath(raw)).toBeNull();
  },
);
