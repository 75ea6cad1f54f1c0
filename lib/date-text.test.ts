import { expect, test } from "vitest";
import { readDateText } from "#lib/date-text.ts";

test.each([
  ["22/11/2026", "2026-11-22"],
  ["ngày 3/2/2015", "2015-02-03"],
  ["Ngày 22 tháng 11 năm 2026", "2026-11-22"],
  ["3/2015", "2015-03"],
  ["Tháng 3/2015", "2015-03"],
  ["tháng 12 năm 2015".normalize("NFD"), "2015-12"],
  ["2015", "2015"],
  ["Năm 2015", "2015"],
  ["22 November 2026", "2026-11-22"],
  ["March 2015", "2015-03"],
  ["7:40", "07:40"],
  ["19 giờ 05", "19:05"],
  [" 7h40  22/11/2026 ", "2026-11-22T07:40+07:00"],
])("%s is %s to a machine", (text, markup) => {
  expect(readDateText(text)).toBe(markup);
});

test.each([
  "",
  "30/2/2026",
  "32/1/2026",
  "0/2015",
  "13/2015",
  "25:00",
  "7:40 3/2015",
  "Maybe 2015",
  "mùa mưa năm 2015",
  "22/11/2026 và sau đó",
  "2015–2017",
  "\u202e5102",
  "1/1/99999",
])("%j names no day", (text) => {
  expect(readDateText(text)).toBeNull();
});
