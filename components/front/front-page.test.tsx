import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FrontPage } from "#components/front/front-page.tsx";
import { sampleCard } from "#components/styleguide/samples.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { FrontPage as Front } from "#domain/fronts/compose-front.ts";
import { createMessages } from "#lib/messages.ts";

const NOW = new Date("2026-11-22T09:00:00Z");
const EMPTY: Front = {
  breaking: null,
  lead: null,
  beside: [],
  secondary: [],
  minutes: [],
  opinion: [],
  photo: [],
  blocks: [],
};

function makeCard(id: string): ArticleCard {
  return sampleCard({ id, path: `/${id}`, headline: `Bài ${id}`, standfirst: "", credits: [] });
}

function makeBlock(slug: string, ids: string[]): Front["blocks"][number] {
  const link = { name: slug, nameEn: "", path: `/chuyen-muc/${slug}` };
  return { section: { ...link, id: slug, slug, parent: null, children: [] }, articles: ids.map(makeCard) };
}

function render(front: Front, mostRead: ArticleCard[] = []): string {
  return renderToStaticMarkup(
    <FrontPage
      front={front}
      strip={[]}
      topics={[]}
      mostRead={mostRead}
      english={[]}
      now={NOW}
      t={createMessages("vi")}
    />,
  );
}

test("a paper without articles says so kindly, under a heading", () => {
  const html = render(EMPTY);
  expect(html).toContain("<h1");
  expect(html).toContain("Số báo đầu tiên đang được dàn trang");
  expect(html).not.toContain("<a ");
});

test("every story of the front is linked to once, with or without pictures", () => {
  const front: Front = {
    ...EMPTY,
    lead: makeCard("a"),
    beside: ["t", "u"].map(makeCard),
    secondary: ["b", "c", "d"].map(makeCard),
    minutes: ["e", "f"].map(makeCard),
    opinion: ["g", "h"].map(makeCard),
    blocks: [
      makeBlock("mot", ["i", "j"]),
      makeBlock("hai", ["k"]),
      makeBlock("ba", ["l", "m"]),
      makeBlock("bon", ["n"]),
      makeBlock("nam", ["o"]),
      makeBlock("sau", ["p"]),
      makeBlock("bay", ["q", "r", "s"]),
    ],
  };
  const links = [...render(front).matchAll(/href="\/([a-z])"/g)].map((match) => match[1]);
  expect(links.sort()).toEqual("abcdefghijklmnopqrstu".split(""));
});

test("what cannot wait stands in a line of its own before the lead", () => {
  const html = render({ ...EMPTY, breaking: makeCard("z"), lead: makeCard("a") });
  expect(html.indexOf("Tin khẩn")).toBeGreaterThan(-1);
  expect(html.indexOf('href="/z"')).toBeLessThan(html.indexOf('href="/a"'));
  expect(render({ ...EMPTY, lead: makeCard("a") })).not.toContain("Tin khẩn");
});

test("a paper with one article shows it as the lead, and no empty parts", () => {
  const html = render({ ...EMPTY, lead: makeCard("a") });
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).not.toContain("<section");
});

test("what is read most is listed in its order, also what stands on the front already; without it there is no such row", () => {
  const front = { ...EMPTY, lead: makeCard("a") };
  const row = render(front, ["b", "a"].map(makeCard)).split('id="doc-nhieu"')[1];
  expect([...(row?.matchAll(/href="\/([a-z])"/g) ?? [])].map((match) => match[1])).toEqual(["b", "a"]);
  expect(row).toContain('href="/doc-nhieu"');
  expect(render(front)).not.toContain("doc-nhieu");
});

test("what is read most in English leads to no page of what is read most in Vietnamese", () => {
  const html = render({ ...EMPTY, lead: makeCard("a") }, [{ ...makeCard("b"), language: "en" }]);
  expect(html).toContain('href="/b"');
  expect(html).not.toContain('href="/doc-nhieu"');
});
