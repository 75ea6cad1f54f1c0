import { expect, test } from "vitest";
import { daysToTet, lunarMonth, toLunarDate } from "./lunar-date.ts";

function lunar(day: string) {
  const { day: d, month, isLeap, year } = toLunarDate(new Date(`${day}T12:00:00+07:00`));
  return `${d}/${month}${isLeap ? " nhuận" : ""} ${year}`;
}

test("Tết falls on the days that were kept", () => {
  expect(lunar("2000-02-05")).toBe("1/1 Canh Thìn");
  expect(lunar("2023-01-22")).toBe("1/1 Quý Mão");
  expect(lunar("2024-02-10")).toBe("1/1 Giáp Thìn");
  expect(lunar("2025-01-29")).toBe("1/1 Ất Tỵ");
  expect(lunar("2026-02-17")).toBe("1/1 Bính Ngọ");
});

test("Vietnam's Tết of 1985 and 2007 came a day or a month before China's", () => {
  expect(lunar("1985-01-21")).toBe("1/1 Ất Sửu");
  expect(lunar("2007-02-17")).toBe("1/1 Đinh Hợi");
});

test("leap months are named as such", () => {
  expect(lunar("2020-05-23")).toBe("1/4 nhuận Canh Tý");
  expect(lunar("2023-03-22")).toBe("1/2 nhuận Quý Mão");
  expect(lunar("2025-07-25")).toBe("1/6 nhuận Ất Tỵ");
});

test("a month has its name in Vietnamese and its number in English", () => {
  const lunar = toLunarDate(new Date("2026-11-26T12:00:00+07:00"));
  expect([lunarMonth(lunar, "vi"), lunarMonth(lunar, "en")]).toEqual(["Mười", "10"]);
});

test("the days between have their numbers, and the last month its own year", () => {
  expect(lunar("2026-09-25")).toBe("15/8 Bính Ngọ");
  expect(lunar("2026-11-22")).toBe("14/10 Bính Ngọ");
  expect(lunar("2026-02-16")).toBe("29/12 Ất Tỵ");
});

test("the day turns at midnight in Vietnam", () => {
  expect(toLunarDate(new Date("2026-02-16T16:59:00Z")).day).toBe(29);
  expect(toLunarDate(new Date("2026-02-16T17:00:00Z"))).toMatchObject({ day: 1, monthName: "Giêng" });
});

test("the days to Tết are counted when it is near", () => {
  expect(daysToTet(new Date("2026-11-23T05:00:00+07:00"))).toBe(75);
  expect(daysToTet(new Date("2027-02-06T23:59:00+07:00"))).toBe(0);
  expect(daysToTet(new Date("2026-03-01T12:00:00+07:00"))).toBeNull();
});
