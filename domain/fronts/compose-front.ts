import type { ArticleCard } from "#domain/articles/card.ts";
import type { PublishedFront } from "#domain/fronts/published.ts";
import type { PublicSection } from "#domain/sections/published.ts";

/** How many stories a part of the front shows. */
export const PLACES = { beside: 3, secondary: 3, minutesLeast: 4, minutesMost: 10, opinion: 4, photo: 3, section: 5 };

/** A section's part of the front, newest or editors' choice first. */
export type FrontBlock = { section: PublicSection; articles: ArticleCard[] };

/** The home page with every story in one place at most. */
export type FrontPage = {
  /** What cannot wait; only editors say so. */
  breaking: ArticleCard | null;
  lead: ArticleCard | null;
  /** Headlines that belong to the lead story, beside it. */
  beside: ArticleCard[];
  secondary: ArticleCard[];
  minutes: ArticleCard[];
  opinion: ArticleCard[];
  photo: ArticleCard[];
  blocks: FrontBlock[];
};

/** The story a front opens with, or null for a paper with nothing to say yet. What cannot wait is said above it. */
export function leadOf(placed: PublishedFront, latest: ArticleCard[]): ArticleCard | null {
  const [breaking] = placed.breaking ?? [];
  const [first] = placed.lead ?? [];
  return [first, ...newsOf(latest), ...latest].find((card) => card && card.id !== breaking?.id) ?? null;
}

/**
 * Composes the home page: first what editors placed, then gaps are filled from the newest articles, so that a paper
 * nobody composes has a whole front page too. Sections come in the paper's order; one with nothing is left out. `related`
 * are stories of the lead's topics: those that no editor placed elsewhere stand beside it.
 */
export function composeFront(
  placed: PublishedFront,
  latest: ArticleCard[],
  sections: PublicSection[],
  related: ArticleCard[] = [],
): FrontPage {
  const taken = new Set<string>();
  function take(cards: ArticleCard[], count: number): ArticleCard[] {
    const chosen: ArticleCard[] = [];
    for (const card of cards) {
      if (chosen.length >= count) break;
      if (taken.has(card.id)) continue;
      taken.add(card.id);
      chosen.push(card);
    }
    return chosen;
  }

  const [breaking = null] = take(placed.breaking ?? [], 1);
  const first = leadOf(placed, latest);
  const lead = take(first ? [first] : [], 1);
  const beside = take(placed.lead ?? [], PLACES.beside);
  const secondary = take(placed.secondary ?? [], PLACES.secondary);
  const opinion = take(placed.opinion ?? [], PLACES.opinion);
  const photo = take(placed.photo ?? [], PLACES.photo);
  const blocks = sections.map((section) => ({ section, articles: take(placedIn(placed, section), 1) }));

  // Opinion and photo stories have bands of their own; elsewhere they fill a gap only when there is nothing else.
  const news = newsOf(latest);
  beside.push(...take(newsOf(related), PLACES.beside - beside.length));
  secondary.push(...take(news, PLACES.secondary - secondary.length));
  // A section's first story is the editors' word. Its further places yield to the newest, which belong under their minute.
  const remaining = news.filter((card) => !taken.has(card.id)).length;
  const share = Math.ceil(remaining / 3);
  const minutes = take(news, Math.min(PLACES.minutesMost, Math.max(PLACES.minutesLeast, share)));
  opinion.push(...take(ofKind(latest, "OPINION"), PLACES.opinion - opinion.length));
  photo.push(...take(ofKind(latest, "PHOTO_STORY"), PLACES.photo - photo.length));
  for (const { section, articles } of blocks) {
    articles.push(...take(placedIn(placed, section), PLACES.section - articles.length));
    articles.push(...take(ofSection(news, section), PLACES.section - articles.length));
  }
  return {
    breaking,
    lead: lead[0] ?? null,
    beside,
    secondary,
    minutes,
    opinion,
    photo,
    blocks: blocks.filter((block) => block.articles.length > 0),
  };
}

function newsOf(cards: ArticleCard[]): ArticleCard[] {
  return cards.filter((card) => card.kind !== "OPINION" && card.kind !== "PHOTO_STORY");
}

function placedIn(placed: PublishedFront, section: PublicSection): ArticleCard[] {
  return placed[`section:${section.slug}`] ?? [];
}

function ofKind(cards: ArticleCard[], kind: ArticleCard["kind"]): ArticleCard[] {
  return cards.filter((card) => card.kind === kind);
}

function ofSection(cards: ArticleCard[], section: PublicSection): ArticleCard[] {
  const paths = new Set([section.path, ...section.children.map((child) => child.path)]);
  return cards.filter((card) => paths.has(card.section.path));
}
