import { expect, test } from "vitest";
import { toEnglishSection } from "#domain/sections/english.ts";

test("a section is named in English at the address of its English articles, with those above and below it", () => {
  const link = (slug: string, nameEn: string) => ({ id: slug, slug, name: slug, nameEn, path: `/chuyen-muc/${slug}` });
  const section = { ...link("thoi-su", "News"), parent: null, children: [link("do-thi", "")] };
  expect(toEnglishSection(section)).toMatchObject({
    name: "News",
    path: "/en/sections/thoi-su",
    children: [{ name: "do-thi", path: "/en/sections/do-thi" }],
  });
});
