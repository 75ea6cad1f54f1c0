import { expect, test } from "vitest";
import { findInText, type Query } from "./find-matches.ts";

const loose: Query = { text: "", marks: false, capitals: false };

test.each([
  ["Hòa ở Hoà Bình, hoa nở", "hoa", {}, [0, 6, 16]],
  ["Hòa ở Hoà Bình, hoa nở", "Hòa", { marks: true, capitals: true }, [0]],
  ["Hòa, HÒA, hoa", "hòa", { marks: true }, [0, 5]],
  ["Hoa hoa", "hoa", { capitals: true }, [4]],
  ["Đường đi đường", "duong", {}, [0, 9]],
  ["ĐƯỜNG đường", "DUONG", { capitals: true }, [0]],
  ["a+b (c)", "+b (", {}, [1]],
  ["aaaa", "aa", {}, [0, 2]],
  ["🙂 hòa 🙂 hóa", "hoa", {}, [3, 10]],
  ["İstanbul hóa", "hoa", {}, [9]],
  ["gì", " ", {}, []],
])("in %j %j is found", (text, wanted, options, found) => {
  expect(findInText(text, { ...loose, ...options, text: wanted })).toEqual(found);
});

test("a word that was typed in parts is found in one, and the other way round", () => {
  expect(findInText("Hòa bình", { ...loose, marks: true, text: "Hòa".normalize("NFD") })).toEqual([0]);
});

test("a long text of one letter is done at once", () => {
  expect(findInText("a".repeat(200_000), { ...loose, text: "a" })).toHaveLength(5_000);
});

test("a space that does not break a line is found as a space, and the other way round", () => {
  const query = { marks: true, capitals: true };
  expect(findInText("ở TP.\u00a0Huế", { ...query, text: "TP. Huế" })).toEqual([2]);
  expect(findInText("ở TP. Huế", { ...query, text: "TP.\u00a0Huế" })).toEqual([2]);
});
