import { expect, test } from "vitest";
import { toFileName } from "#domain/media/file-name.ts";

test.each([
  ["IMG_2041.JPG", "IMG_2041.JPG"],
  ["../../x", "x"],
  ["C:\\Users\\Lan\\ảnh.jpg", "ảnh.jpg"],
  ["..", ""],
  [".htaccess", "htaccess"],
  ["a\0b.jpg", "ab.jpg"],
  ["line\nfeed.jpg", "line feed.jpg"],
  ["photo\u202Egpj.exe", "photogpj.exe"],
  ["\u2066trái\u2069.png", "trái.png"],
  ["Hà Nội.jpg".normalize("NFD"), "Hà Nội.jpg"],
  ["   ", ""],
  ["", ""],
  ["<img onerror=1>.jpg", "<img onerror=1>.jpg"],
])("%j is shown as %j", (given, shown) => {
  expect(toFileName(given)).toBe(shown);
});

test("a long name is cut between characters and keeps its ending", () => {
  const name = toFileName(`${"ả🌾".repeat(150)}.jpeg`);
  expect(Array.from(name)).toHaveLength(120);
  expect(name.endsWith(".jpeg")).toBe(true);
  expect(name.isWellFormed()).toBe(true);
});
