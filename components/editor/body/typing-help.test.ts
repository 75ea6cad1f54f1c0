import { expect, test } from "vitest";
import { SIGN_RULES } from "./typing-help.ts";

/** A text typed letter by letter, with the rules at work. */
function typed(text: string): string {
  let done = "";
  for (const letter of text) {
    done += letter;
    for (const { find, write } of SIGN_RULES) {
      const found = find.exec(done);
      if (!found) continue;
      done = done.slice(0, found.index) + write(found[0]);
      break;
    }
  }
  return done;
}

test.each([
  ['Ông nói: "Nước rút rồi", và cười.', "Ông nói: “Nước rút rồi”, và cười."],
  ['"Chợ" ("bến") "', "“Chợ” (“bến”) “"],
  ["năm 2004--2006", "năm 2004–2006"],
  ["Rồi... thôi....", "Rồi… thôi…."],
  ["dài 31,5 km. Cao 8 m và", "dài 31,5\u00a0km. Cao 8\u00a0m và"],
  ["giá 12 triệu đồng", "giá 12\u00a0triệu đồng"],
])("%s", (keys, text) => {
  expect(typed(keys)).toBe(text);
});

test.each(["Số 4 không đổi", "2 máy bay", "a-b", "1. Một", "https://bao.example/a-b"])("%s stays as it is", (text) => {
  expect(typed(text)).toBe(text);
});
