import { expect, test } from "vitest";
import { ArticleFilter } from "#domain/articles/desk.ts";
import { listAddress } from "./list-address.ts";

test("an address of the list is read back as the filter it was made of", () => {
  const filter: ArticleFilter = {
    status: "DRAFT",
    mine: true,
    q: "cầu Vân & sông",
    after: "1795000000000_0193a1b2-0000-7000-8000-000000000001",
  };
  const address = new URL(listAddress(filter), "https://bao.example");
  expect(ArticleFilter.parse(Object.fromEntries(address.searchParams))).toEqual(filter);
});

test("a filter that asks for nothing has the desk's own address", () => {
  expect(listAddress({ q: "", section: undefined })).toBe("/admin");
});
