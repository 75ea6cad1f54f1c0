import { expect, test } from "vitest";
import type { Spot } from "#domain/house-style/finding.ts";
import { DEFAULT_STYLE } from "#domain/house-style/house-style.ts";
import { findAcronyms } from "#domain/house-style/rules/acronyms.ts";
import { prepareLists } from "#domain/house-style/rules/listed.ts";
import { findPlaceholders } from "#domain/house-style/rules/placeholders.ts";
import { findRepeated } from "#domain/house-style/rules/repeated.ts";
import { findQuotes, findSigns } from "#domain/house-style/rules/signs.ts";
import { findTones, placeTone } from "#domain/house-style/rules/tone.ts";

function mend(text: string, spots: Spot[]): string {
  return spots
    .toSorted((one, other) => other.at - one.at)
    .reduce((done, { at, end, fix }) => (fix === null ? done : done.slice(0, at) + fix + done.slice(end)), text);
}

const wordsOf = (text: string, spots: Spot[]) => spots.map(({ at, end }) => text.slice(at, end));

test.each([
  ["hiệu quả truyền truyền tới người dân", ["truyền truyền"]],
  ["Báo cáo của của tỉnh", ["của của"]],
  ["đẩy mạnh công tác công tác dân vận", ["công tác công tác"]],
  ["hoá hóa chất", ["hoá hóa"]],
  ["tuyên\u00a0truyền  truyền", ["truyền  truyền"]],
])("%j repeats %j", (text, repeated) => {
  expect(wordsOf(text, findRepeated(text))).toEqual(repeated);
});

test.each([
  "Ngày ngày, người người, nhà nhà đổ về phố.",
  "Nước từ từ rút, trời xanh xanh, ai ai cũng mừng.",
  "Hành vi vi phạm bị xử lý.",
  "Chị Na Na và bé Duy Duy",
  "20 20 và 7 7",
  "Đi học, học nữa, học mãi.",
  "từng bước từng bước một",
  "a a b b",
  "cô ấy nói. Nói xong thì đi",
])("%j repeats nothing by mistake", (text) => {
  expect(findRepeated(text)).toEqual([]);
});

test.each([
  "He had had enough, and so had you.",
  "It came in in May, time and time and again.",
  "The water was very very high.",
])("%j repeats nothing by mistake in English", (text) => {
  expect(findRepeated(text, "en")).toEqual([]);
});

test.each([
  ["the the ferry", ["the the"]],
  ["people of the of the town", ["of the of the"]],
  ["the ferry ferry", ["ferry ferry"]],
])("%j repeats %j in English", (text, repeated) => {
  expect(wordsOf(text, findRepeated(text, "en"))).toEqual(repeated);
});

test("only what nobody says twice is mended without asking", () => {
  expect(
    mend("Tại tại cuộc họp, tuyên truyền truyền thống", findRepeated("Tại tại cuộc họp, tuyên truyền truyền thống")),
  ).toBe("Tại cuộc họp, tuyên truyền truyền thống");
});

test.each([
  ["hoá", "hóa"],
  ["HOÁ", "HÓA"],
  ["Thuý", "Thúy"],
  ["khoẻ", "khỏe"],
  ["loà", "lòa"],
  ["uỷ", "ủy"],
  ["hoạ", "họa"],
])("%s and %s are one word in two styles", (newer, older) => {
  expect(placeTone(newer, "OLD")).toBe(older);
  expect(placeTone(older, "NEW")).toBe(newer);
  expect(placeTone(older.normalize("NFD"), "OLD")).toBe(older);
});

test.each(["quý", "quỳ", "hoàn", "thuyền", "hoa", "của", "mía", "toà́", "OK", "2024", "ngoại", "giá"])(
  "%s is the same in both styles",
  (word) => {
    for (const style of ["OLD", "NEW"] as const)
      expect([null, word.normalize("NFC")]).toContain(placeTone(word, style));
  },
);

test("a text is turned to the paper's placement as a whole", () => {
  const text = "Thanh Hoá khoẻ, Thúy về Khánh Hòa; quý khách toạ đàm.";
  expect(mend(text, findTones(text, "OLD"))).toBe("Thanh Hóa khỏe, Thúy về Khánh Hòa; quý khách tọa đàm.");
  expect(mend(text, findTones(text, "NEW"))).toBe("Thanh Hoá khoẻ, Thuý về Khánh Hoà; quý khách toạ đàm.");
});

test("lists of the paper: names as they are written, unused words in any case, whole words only", () => {
  const lists = prepareLists({
    terms: [
      { wrong: "Tp. HCM", right: "TP.HCM" },
      { wrong: "a+b(c)", right: "ABC" },
    ],
    banned: [
      { term: "con nghiện", instead: "người nghiện" },
      { term: "thằng", instead: "" },
    ],
  });
  const text = "Con nghiện ở Tp. HCM gọi a+b(c), thằng bé leo thang.";
  expect(mend(text, lists(text))).toBe("Người nghiện ở TP.HCM gọi ABC, thằng bé leo thang.");
  expect(wordsOf(text, lists(text))).toEqual(["Tp. HCM", "a+b(c)", "Con nghiện", "thằng"]);
  expect(prepareLists({ terms: [], banned: [] })(text)).toEqual([]);
});

test("a spelling holds at the start of a sentence and across spaces that do not break; what is right already stays", () => {
  const lists = prepareLists({
    terms: [
      { wrong: "sát nhập", right: "sáp nhập" },
      { wrong: "TP", right: "TP.HCM" },
      { wrong: "facbook", right: "Facebook" },
    ],
    banned: [{ term: "nghiện", instead: "người nghiện" }],
  });
  const text = "Sát nhập, sát\u00a0nhập ở TP, TP.HCM; facbook. Người nghiện, nghiện";
  const mended = "Sáp nhập, sáp nhập ở TP.HCM, TP.HCM; Facebook. Người nghiện, người nghiện";
  expect(mend(text, lists(text))).toBe(mended);
  expect(lists(mended)).toEqual([]);
});

test.each([
  ["Mưa  to , gió lớn .", "Mưa to, gió lớn."],
  ["( hư cấu )", "(hư cấu)"],
  ["gạo,muối;cá", "gạo, muối; cá"],
  ["Hà Nội - Huế", "Hà Nội – Huế"],
  ["chờ -- rồi đi", "chờ – rồi đi"],
])("%j is set as %j", (text, set) => {
  expect(mend(text, findSigns(text))).toBe(set);
});

test.each([
  "- Ông nói gì?",
  "4,1 mét lúc 15:56",
  "https://a.vn/b,1",
  "2023-2024",
  "Bà Rịa-Vũng Tàu",
  "Thế à ...",
  "a…",
])("%j is set as it should be", (text) => {
  expect(findSigns(text)).toEqual([]);
});

test("typewriter quotes get the side they stand on, and inches stay", () => {
  const text = 'Ông nói: "Không". ("Hay lắm") màn hình 27"';
  expect(mend(text, findQuotes(text))).toBe('Ông nói: “Không”. (“Hay lắm”) màn hình 27"');
});

test.each([
  "Đang cập nhật",
  "Tác giả: Đang cập nhật",
  "lorem ipsum dolor",
  "Lorem",
  "giá XXX đồng",
  "ông ??? nói",
  "[bổ sung số liệu]",
  "TODO",
])("%j stands in for something", (text) => {
  expect(findPlaceholders(text)).toHaveLength(1);
});

test.each(["Đài đang cập nhật tình hình bão.", "Thật sao??", "Windows XX", "[1]", "todos", "Gloremia"])(
  "%j is text",
  (text) => {
    expect(findPlaceholders(text)).toEqual([]);
  },
);

const spotsIn = (...texts: string[]) =>
  findAcronyms(texts, DEFAULT_STYLE.acronyms).flatMap((spots, index) => wordsOf(texts[index] ?? "", spots));

test("an acronym is explained before it is used, once for the whole article", () => {
  const text = "Giữ an ninh trật tự dịp Tết.";
  expect(spotsIn(text, "Công tác ANTT năm nay", "và ANTT năm sau")).toEqual(["ANTT"]);
  expect(spotsIn("Giữ an ninh trật tự (ANTT) dịp Tết, ANTT sau Tết")).toEqual([]);
  expect(spotsIn("ANTT (an ninh trật tự) được giữ")).toEqual([]);
  expect(spotsIn("quỹ hỗ trợ (viết tắt là QHTBL), rồi QHTBL")).toEqual([]);
  expect(spotsIn("CHUYỆN CỦA UBND TRONG MỘT TÍT VIẾT HOA")).toEqual([]);
  expect(spotsIn("thế kỷ XXI, GDP, TP.HCM, Quốc lộ 1A, A")).toEqual([]);
  const [[spot] = []] = findAcronyms(["UBND tỉnh họp"], DEFAULT_STYLE.acronyms);
  expect(spot?.fix).toBe("Ủy ban nhân dân (UBND)");
  const [[unlisted] = []] = findAcronyms(["Theo HKLM"], DEFAULT_STYLE.acronyms);
  expect(unlisted).toMatchObject({ fix: null });
});

test("in English nobody is offered the Vietnamese words of an acronym", () => {
  expect(findAcronyms(["UBND met; GDP rose."], DEFAULT_STYLE.acronyms, "en")).toMatchObject([[{ at: 0, fix: null }]]);
});

test("no text makes a rule slow", () => {
  const since = performance.now();
  for (const text of [
    "a ".repeat(50_000),
    '"'.repeat(50_000),
    "(".repeat(50_000),
    " ".repeat(50_000),
    "Á-".repeat(25_000),
  ]) {
    const lists = prepareLists(DEFAULT_STYLE);
    for (const rule of [findRepeated, findSigns, findQuotes, findPlaceholders, lists]) rule(text);
    findTones(text, "OLD");
    findAcronyms([text], DEFAULT_STYLE.acronyms);
  }
  expect(performance.now() - since).toBeLessThan(5_000);
});
