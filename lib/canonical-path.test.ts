import { expect, test } from "vitest";
import { canonicalPath } from "#lib/canonical-path.ts";

test.each([
  ["/cau-moi", "/cau-moi"],
  ["/Cau-Moi/", "/cau-moi"],
  ["//cau-moi", "/cau-moi"],
  ["/%63au-moi", "/cau-moi"],
  ["/chuyen-muc//thoi-su/", "/chuyen-muc/thoi-su"],
  ["/", "/"],
  ["///", "/"],
  ["/Cầu-mới-qua-sông-Đà", "/cau-moi-qua-song-da"],
  ["/Cầu-mới".normalize("NFD"), "/cau-moi"],
  ["/ca%CC%82u-mo%CC%9B%CC%81i/", "/cau-moi"],
  ["/%2Fevil", "/evil"],
  ["/%2F%2Fevil.example", "/evil.example"],
  // The sign for Kelvin is a K to Unicode.
  ["/%E2%84%AAem", "/kem"],
])("%s is %s", (raw, path) => {
  expect(canonicalPath(raw)).toBe(path);
});

test.each([
  ...[
    "",
    "/%",
    "/%ff",
    "/%00",
    "/a%00b",
    "/..",
    "/../etc",
    "/%2e%2e/x",
    "/.%2e",
    "/a/%2E/b",
    "/%252e%252e/x",
    "/..%2f..%2fetc",
  ],
  ...["/a;b=c", "/\\evil.example", "/a%5cb", "/a%20b", "/<x>", "/a%0d%0aX:b"],
])("%j is no path of the paper in any spelling", (raw) => {
  expect(canonicalPath(raw)).toBeNull();
});
