import { expect, test } from "vitest";
import { layOut, type Suggestable, suggest } from "#domain/search/suggest.ts";

function entry(text: string, kind: Suggestable["kind"] = "article", language: "vi" | "en" = "vi"): Suggestable {
  return { kind, language, text, path: `/${text}`, tag: `tag:${text}` };
}

const index = layOut([
  entry("Đường sắt", "topic"),
  entry("Thời sự", "section"),
  entry("Dương Thị Mây", "author"),
  entry("Chợ nổi Cồn Mây thưa ghe"),
  entry("Dưỡng đất sau mùa lũ"),
  entry("Người giữ đường tàu ven biển"),
  entry("Hoà, lại hoà"),
  entry("Hòa Khê ngừng cấp phép"),
  entry("Hà Nội mùa lá sấu"),
  entry("Đêm hội ở Hà Nội"),
  entry("Hạ nòi giống ngoại lai"),
  entry("The railway by the sea", "article", "en"),
]);

function ask(typed: string, language: "vi" | "en" = "vi"): string[] {
  return suggest(index, typed, language).map(({ text }) => text);
}

test.each([
  ["thoi s", ["Thời sự"]],
  ["cho noi con m", ["Chợ nổi Cồn Mây thưa ghe"]],
  ["ghe cho noi", ["Chợ nổi Cồn Mây thưa ghe"]],
  // Without marks, what begins so in whatever marks, then what has it elsewhere; with marks the city before all else.
  ["ha noi", ["Hà Nội mùa lá sấu", "Hạ nòi giống ngoại lai", "Đêm hội ở Hà Nội"]],
  ["hà nội", ["Hà Nội mùa lá sấu", "Đêm hội ở Hà Nội", "Hạ nòi giống ngoại lai"]],
  // What begins with it stands first, lists before articles.
  ["duong", ["Đường sắt", "Dương Thị Mây", "Dưỡng đất sau mùa lũ", "Người giữ đường tàu ven biển"]],
  // Marks that are typed count, as far as they are typed.
  ["đường", ["Đường sắt", "Người giữ đường tàu ven biển", "Dương Thị Mây", "Dưỡng đất sau mùa lũ"]],
  ["dưỡng", ["Dưỡng đất sau mùa lũ", "Đường sắt", "Dương Thị Mây", "Người giữ đường tàu ven biển"]],
  ["đươ", ["Đường sắt", "Người giữ đường tàu ven biển", "Dương Thị Mây", "Dưỡng đất sau mùa lũ"]],
  // Both placements of the tone, composed or not.
  ["hòa", ["Hoà, lại hoà", "Hòa Khê ngừng cấp phép"]],
  ["hoà".normalize("NFD"), ["Hoà, lại hoà", "Hòa Khê ngừng cấp phép"]],
  // A space ends the word.
  ["th", ["Thời sự", "Dương Thị Mây", "Chợ nổi Cồn Mây thưa ghe"]],
  ["th ", []],
  ["thua ", ["Chợ nổi Cồn Mây thưa ghe"]],
  ["d", []],
  ["", []],
  ["  ", []],
  ["!!!", []],
  ["' | & %", []],
])("%j may become %j", (typed, expected) => {
  expect(ask(typed)).toEqual(expected);
});

test("each language has its own", () => {
  expect(ask("rail", "en")).toEqual(["The railway by the sea"]);
  expect(ask("rail")).toEqual([]);
});

test("what may not be shown is left out, and eight are enough", () => {
  const many = layOut(Array.from({ length: 300 }, (_, n) => entry(`Bản tin số ${n}`)));
  expect(suggest(many, "ban tin", "vi")).toHaveLength(8);
  const shown = suggest(many, "ban tin", "vi", ({ text }) => !text.endsWith("0"));
  expect(shown.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Bản tin số ${n}`));
});

test("a long and hostile text costs next to nothing", () => {
  const startedAt = performance.now();
  for (const typed of ["a".repeat(100_000), "a ".repeat(50_000), "\u0000\uD800".repeat(1_000)]) ask(typed);
  expect(performance.now() - startedAt).toBeLessThan(200);
});
