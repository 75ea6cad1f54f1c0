import { expect, test } from "vitest";
import { composeFront, type FrontPage } from "#domain/fronts/compose-front.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import { makeCard } from "#prisma/factories/make-card.ts";

function makeSection(slug: string, children: string[] = []): PublicSection {
  const link = (name: string) => ({ id: name, slug: name, name, nameEn: "", path: `/chuyen-muc/${name}` });
  return { ...link(slug), parent: null, children: children.map(link) };
}

function storiesOf(front: FrontPage): string[] {
  const { lead, beside, secondary, minutes, opinion, photo, blocks } = front;
  const cards = [lead, beside, secondary, minutes, opinion, photo, blocks.flatMap((block) => block.articles)].flat();
  return cards.flatMap((card) => (card ? [card.id] : []));
}

const SECTIONS = [makeSection("thoi-su", ["do-thi"]), makeSection("the-thao"), makeSection("y-kien")];
const LATEST = [
  ...Array.from({ length: 20 }, (_, i) => makeCard(`tin-${i}`, i % 2 ? "do-thi" : "the-thao")),
  ...Array.from({ length: 6 }, (_, i) => makeCard(`y-kien-${i}`, "y-kien", "OPINION")),
  makeCard("anh-0", "thoi-su", "PHOTO_STORY"),
];

test("no story stands in two places, wherever editors and the latest list both have it", () => {
  const placed = {
    lead: [makeCard("tin-3")],
    secondary: [makeCard("tin-3"), makeCard("tin-4")],
    opinion: [makeCard("y-kien-0", "y-kien", "OPINION")],
    "section:thoi-su": [makeCard("tin-5", "do-thi"), makeCard("tin-4", "do-thi")],
  };
  const stories = storiesOf(composeFront(placed, LATEST, SECTIONS));
  expect(stories).toHaveLength(new Set(stories).size);
  expect(stories).toContain("tin-5");
});

test("only editors say what cannot wait, and it is said once", () => {
  expect(composeFront({}, LATEST, SECTIONS).breaking).toBeNull();
  const front = composeFront({ breaking: [makeCard("tin-0"), makeCard("tin-1")] }, LATEST, SECTIONS);
  expect(front.breaking?.id).toBe("tin-0");
  expect(storiesOf(front)).not.toContain("tin-0");
  expect(front.lead?.id).toBe("tin-1");
});

test("what editors placed keeps its place and order", () => {
  const placed = {
    lead: [makeCard("tin-9")],
    secondary: [makeCard("tin-12"), makeCard("tin-0")],
    "section:the-thao": [makeCard("tin-18"), makeCard("tin-16")],
  };
  const front = composeFront(placed, LATEST, SECTIONS);
  expect(front.lead?.id).toBe("tin-9");
  expect(front.secondary.slice(0, 2).map((card) => card.id)).toEqual(["tin-12", "tin-0"]);
  const sport = front.blocks.find((block) => block.section.slug === "the-thao");
  expect(sport?.articles.slice(0, 2).map((card) => card.id)).toEqual(["tin-18", "tin-16"]);
});

test("of a section's places only the first is kept from the newest stories under their minute", () => {
  const placed = { "section:the-thao": [makeCard("tin-4"), makeCard("tin-6")] };
  const front = composeFront(placed, LATEST, SECTIONS);
  expect(front.blocks.find((block) => block.section.slug === "the-thao")?.articles[0]?.id).toBe("tin-4");
  expect(front.minutes.map((card) => card.id)).toContain("tin-6");
});

test("a front that nobody composed is filled from the latest articles", () => {
  const front = composeFront({}, LATEST, SECTIONS);
  expect(front.lead?.id).toBe("tin-0");
  expect(front.secondary.map((card) => card.id)).toEqual(["tin-1", "tin-2", "tin-3"]);
  expect(front.minutes[0]?.id).toBe("tin-4");
  expect(front.opinion).toHaveLength(4);
  expect(front.photo.map((card) => card.id)).toEqual(["anh-0"]);
});

test("a section's block holds the articles of the sections below it, and one with nothing is left out", () => {
  const front = composeFront({}, LATEST, SECTIONS);
  expect(front.blocks.map((block) => block.section.slug)).toEqual(["thoi-su", "the-thao"]);
  expect(front.blocks[0]?.articles.every((card) => card.section.slug === "do-thi")).toBe(true);
});

test("a paper whose only article is an opinion leads with it", () => {
  const front = composeFront({}, [makeCard("mot", "y-kien", "OPINION")], SECTIONS);
  expect(storiesOf(front)).toEqual(["mot"]);
  expect(front.lead?.id).toBe("mot");
});

test("an empty paper has an empty front", () => {
  expect(composeFront({}, [], SECTIONS)).toEqual({
    breaking: null,
    lead: null,
    beside: [],
    secondary: [],
    minutes: [],
    opinion: [],
    photo: [],
    blocks: [],
  });
});

test("beside the lead stand those editors put there, then stories of its topics that stand nowhere else", () => {
  const placed = { lead: [makeCard("tin-3"), makeCard("tin-8")], secondary: [makeCard("tin-4")] };
  const related = [makeCard("tin-4"), makeCard("tin-3"), makeCard("tin-9"), makeCard("y-kien-1", "y-kien", "OPINION")];
  const front = composeFront(placed, LATEST, SECTIONS, related);
  expect(front.lead?.id).toBe("tin-3");
  expect(front.beside.map((card) => card.id)).toEqual(["tin-8", "tin-9"]);
  expect(storiesOf(front)).toHaveLength(new Set(storiesOf(front)).size);
});
