import { expect, test } from "vitest";
import { inkToneMarks } from "./tone-marks.ts";

test("the letters with a tone mark are set apart from those without", () => {
  expect(inkToneMarks("Tòa Soạn")).toEqual([
    { text: "T", ink: "plain" },
    { text: "ò", ink: "above" },
    { text: "a So", ink: "plain" },
    { text: "ạ", ink: "below" },
    { text: "n", ink: "plain" },
  ]);
});

test("hats and horns are letters, not tones, and capitals are cut higher", () => {
  expect(inkToneMarks("Ở Huế")).toEqual([
    { text: "Ở", ink: "capital" },
    { text: " Hu", ink: "plain" },
    { text: "ế", ink: "above" },
  ]);
  expect(inkToneMarks("Tâm Đăng Cương")).toEqual([{ text: "Tâm Đăng Cương", ink: "plain" }]);
});

test("a decomposed name reads the same", () => {
  expect(inkToneMarks("Tòa".normalize("NFD"))).toEqual(inkToneMarks("Tòa"));
});
