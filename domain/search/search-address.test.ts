import { expect, test } from "vitest";
import { isUnfiltered, readResultsPath, readSearch, resultsPath, searchPath } from "#domain/search/search-address.ts";

const NOTHING = { section: null, kind: null, author: null, from: null, until: null, after: null };

test("the same question is one address, however it was put", () => {
  const path = "/tim-kiem?q=gi%C3%A1+g%E1%BA%A1o&muc=kinh-te";
  for (const query of [
    "q=giá gạo&muc=kinh-te",
    "muc=kinh-te&q=gi%C3%A1%20g%E1%BA%A1o&loai=&tu=&den=",
    `q=${"giá gạo".normalize("NFD")}&muc=kinh-te&utm_source=x&fbclid=1`,
    "q=++giá++gạo+&muc=kinh-te&muc=the-thao",
  ]) {
    const search = readSearch("/tim-kiem", query);
    expect(search && searchPath(search)).toBe(path);
  }
});

test.each([
  "muc=../../etc",
  "loai=DRAFT",
  "tu=2026-13-45&den=hôm qua",
  "sau=-1",
  "sau=1_2_3'; drop",
  "tac-gia=<script>",
])("%s narrows nothing", (query) => {
  expect(readSearch("/tim-kiem", `q=a&${query}`)).toEqual({ language: "vi", q: "a", ...NOTHING });
});

test("a question is short, whatever is sent", () => {
  expect(readSearch("/tim-kiem", `q=${"a".repeat(100_000)}`)?.q.length).toBeLessThanOrEqual(200);
  expect(readSearch("/tim-kiem", "q=%00%FF%ED%A0%80")?.q).toBe("\uFFFD\uFFFD\uFFFD\uFFFD");
  expect(readSearch("/khac", "q=a")).toBeNull();
});

test("what is rendered is what was asked", () => {
  const search = readSearch("/en/search", "q=“river” -flood&tu=2026-01-02") ?? expect.fail();
  const path = resultsPath(search);
  expect(path).toMatch(/^\/en\/search\/[\w-]+$/);
  expect(readResultsPath("en", path.slice("/en/search/".length))).toEqual(search);
});

test("what narrows a search, or goes on with it, is known from what only asks", () => {
  const read = (query: string) => readSearch("/tim-kiem", query) ?? expect.fail();
  expect(isUnfiltered(read("q=lũ"))).toBe(true);
  for (const more of ["&muc=the-thao", "&loai=NEWS", "&tac-gia=le-an-nhien", "&tu=2026-01-01", "&den=2026-01-01"]) {
    expect(isUnfiltered(read(`q=lũ${more}`)), more).toBe(false);
  }
});
