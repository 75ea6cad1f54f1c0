import { expect, test } from "vitest";
import { SIGN_RULES } from "./sign-rules.ts";

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
  ["ở TP. HCM và TP Huế", "ở TP.\u00a0HCM và TP\u00a0Huế"],
  ["PGS.TS Lan, ThS. Bình, TS. Cúc", "PGS.TS\u00a0Lan, ThS.\u00a0Bình, TS.\u00a0Cúc"],
  ["Ông Bảy Thưởng gặp bà Tư.", "Ông\u00a0Bảy Thưởng gặp bà\u00a0Tư."],
  ["“Anh Hai” (chị Ba)", "“Anh\u00a0Hai” (chị\u00a0Ba)"],
  ["Quận 1, quốc lộ 1A; theo Điều 12.", "Quận\u00a01, quốc lộ\u00a01A; theo Điều\u00a012."],
])("%s", (keys, text) => {
  expect(typed(keys)).toBe(text);
});

test.each([
  "ông cho biết",
  "của ông. Nguyễn nói",
  "Nguyễn Văn A. Theo đó",
  "bông Hồng",
  "ATP là gì",
  "điều 5km",
  "dài 5 km\n",
  "ông Ba\n",
  "Số 4 không đổi",
  "2 máy bay",
  "a-b",
  "1. Một",
  "https://bao.example/a-b",
])("%s stays as it is", (text) => {
  expect(typed(text)).toBe(text);
});
