import { expect, test } from "vitest";
import { nextPath } from "./next-path.ts";

test.each(["/admin", "/admin/bai-viet/1", "/admin?q=cau+van&status=DRAFT"])("%s is gone to after sign-in", (path) => {
  expect(nextPath(path)).toBe(path);
});

test.each([
  undefined,
  ["/admin/bai-viet/1", "/admin"],
  "",
  "admin/bai-viet/1",
  "/",
  "/administrator",
  "/admin/../chuyen-muc/thoi-su",
  "/admin/dang-nhap?tiep=/admin",
  "//evil.example/admin",
  "/\\evil.example/admin",
  "https://evil.example/admin",
  "javascript:alert(1)",
])("%j leads to the desk instead", (path) => {
  expect(nextPath(path)).toBe("/admin");
});
