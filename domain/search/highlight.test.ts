import { expect, test } from "vitest";
import { findSnippet, markMatches, type Piece } from "#domain/search/highlight.ts";
import { parseQuery } from "#domain/search/query.ts";

function write(pieces: Piece[]): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");
}

test.each([
  ["Nước sông Mây lên", "song may", "Nước [sông Mây] lên"],
  ["Nước sông Mây lên", "sông", "Nước [sông] Mây lên"],
  ["Sông này, sông kia, sông Mây", "sông mây", "Sông này, sông kia, [sông Mây]"],
  ["Dương và Đường", "đường", "Dương và [Đường]"],
  ["Dương và Đường", "duong", "[Dương] và [Đường]"],
  ["Hoà bình", "hòa bình", "[Hoà bình]"],
  ["Giá 18.000 đồng", "18000", "Giá [18.000] đồng"],
  ["<b>sông</b>", "sông", "<b>[sông]</b>"],
  ["không có gì", "xe", "không có gì"],
])("%s, asked for %s", (text, typed, marked) => {
  expect(write(markMatches(text, parseQuery(typed)))).toBe(marked);
});

test("a text keeps its own letters, composed or not", () => {
  const text = "Nước sông Mây".normalize("NFD");
  const pieces = markMatches(text, parseQuery("sông mây"));
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.filter(({ isMatch }) => isMatch)).toHaveLength(1);
});

test("a snippet is of one paragraph, begins a little before the words and is cut between words", () => {
  const far = Array.from({ length: 80 }, (_, n) => `chữ${n}`).join(" ");
  const snippet = write(findSnippet(`Mở đầu.\n${far} sông Mây ${far}\nKết.`, parseQuery("song may")));
  expect(snippet).toMatch(/^…chữ72 .* chữ79 \[sông Mây\] chữ0 .*…$/);
  expect(snippet).not.toContain("Mở đầu");
});

test("without a match it is the beginning; rows of a table are none", () => {
  expect(write(findSnippet("Mở đầu.\nHai.", parseQuery("xe")))).toBe("Mở đầu.");
  expect(write(findSnippet("Sông\tMây\t12\nMột câu về nước.", parseQuery("sông mây")))).toBe("Một câu về nước.");
  expect(findSnippet("", parseQuery("xe"))).toEqual([]);
});
