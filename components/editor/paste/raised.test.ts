import { expect, test } from "vitest";
import { raise } from "./raised.ts";

test("figures and signs stand high and low by themselves; words do not", () => {
  expect(raise("2", "sup")).toBe("²");
  expect(raise(" -10 ", "sup")).toBe("⁻¹⁰");
  expect(raise("2", "sub")).toBe("₂");
  for (const text of ["", "th", "[1]", "2a"]) expect(raise(text, "sup")).toBeNull();
});
