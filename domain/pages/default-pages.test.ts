import { expect, test } from "vitest";
import { HOUSE_SLUGS, housePath, IMPRINT_SLUG } from "#domain/addresses/address.ts";
import { getDestination } from "#domain/articles/published.ts";
import { getDefaultPage } from "#domain/pages/default-pages.ts";
import { PageContentSchema } from "#domain/pages/page.ts";

const WITH_WORDS = HOUSE_SLUGS.filter((slug) => slug !== IMPRINT_SLUG);

test.each(WITH_WORDS)("a paper that wrote nothing has words at /%s", async (slug) => {
  const page = getDefaultPage(slug);
  const { title, standfirst, body } = page ?? {};
  expect(PageContentSchema.parse({ language: "vi", title, standfirst, body }).body.content.length).toBeGreaterThan(2);
  expect(await getDestination(housePath(slug))).toEqual({ kind: "PAGE", page });
});

test("default words link to addresses that every paper has", () => {
  const links = WITH_WORDS.flatMap((slug) => [
    ...JSON.stringify(getDefaultPage(slug)).matchAll(/"href":"([^"]+)"/g),
  ]).map(([, href]) => href);
  expect(links.length).toBeGreaterThan(5);
  const known = new Set<string | undefined>([...HOUSE_SLUGS.map(housePath), "/dinh-chinh"]);
  expect(links.filter((href) => !known.has(href))).toEqual([]);
});

test("nothing else has words by itself", async () => {
  expect(getDefaultPage("khong-co")).toBeNull();
  expect(getDefaultPage("constructor")).toBeNull();
  expect(await getDestination("/khong-co")).toBeNull();
});
