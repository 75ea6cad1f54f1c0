import { expect, test } from "vitest";
import { fold, toLine, toNfc, words } from "#lib/text.ts";

test("text becomes NFC without control characters, lone surrogates and carriage returns", () => {
  expect(toNfc("Thủy\r\nđiện\u0000\uFEFF".normalize("NFD"))).toBe("Thủy\nđiện");
  expect(toNfc("a\uD800b")).toBe("a\uFFFDb");
});

test("a line has single spaces and keeps non-breaking ones", () => {
  expect(toLine("  Cầu \t\n Đá\u00A0số 1 ")).toBe("Cầu Đá\u00A0số 1");
});

test("folding drops marks, case and the bar of đ", () => {
  expect(fold("ĐƯỜNG Thuỷ hoà".normalize("NFD"))).toBe("duong thuy hoa");
});

test("words are counted as a reader counts", () => {
  expect(words("Một – hai, 3.000 đồng… “bốn”")).toEqual(["Một", "hai,", "3.000", "đồng…", "“bốn”"]);
});
