import { expect, test } from "vitest";
import { missOf } from "#domain/search/miss.ts";
import { readSearch } from "#domain/search/search-address.ts";

const NOW = new Date("2026-11-26T18:00:00Z");

function read(q: string, more = "", path = "/tim-kiem") {
  return readSearch(path, `q=${encodeURIComponent(q)}${more}`) ?? expect.fail();
}

test("a question is noted by its words, however it was typed, and by the day in Vietnam", () => {
  const noted = { day: "2026-11-27", language: "vi", typed: "cau thuy loi", written: "cầu thuỷ lợi", times: 1 };
  expect(missOf(read("  Cầu THUỶ, lợi! "), NOW)).toEqual(noted);
  expect(missOf(read("“cau thuy” loi"), NOW)).toEqual({ ...noted, typed: "loi cau thuy", written: "loi cau thuy" });
  expect(missOf(read("mangoes", "", "/en/search"), NOW)).toMatchObject({ language: "en", typed: "mangoes" });
  expect(missOf(read("lịch thi 2026"), NOW)?.typed).toBe("lich thi 2026");
});

test.each([
  ["nothing", ""],
  ["signs", "!!! & | 🙂"],
  ["a letter", "a"],
  ["only what is not wanted", "-lũ"],
  ["a telephone number", "0901 234 567"],
  ["an address", "an.nhien@bao.example"],
  ["a sentence", "một hai ba bốn năm sáu bảy tám chín"],
  ["what is longer than words", "a".repeat(39).concat(" ", "b".repeat(39), " ccc")],
])("%s is not noted", (_what, q) => {
  expect(missOf(read(q), NOW)).toBeNull();
});
