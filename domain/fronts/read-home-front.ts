import type { Language } from "#domain/articles/article.ts";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
import { listRelated } from "#domain/articles/published-related.ts";
import { composeFront, type FrontPage, leadOf } from "#domain/fronts/compose-front.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import { getFront } from "#domain/fronts/published.ts";
import { listSections } from "#domain/sections/published.ts";

// Enough to fill every place of the front, whatever editors left open.
const LATEST = 90;
const RELATED = 12;

/** A home page as its readers have it, and of what number its arrangement is. */
export type HomeFront = { number: number; front: FrontPage };

/** The home page of a language: what editors placed, gaps filled. Each of its reads is held. */
export async function readHomeFront(language: Language): Promise<HomeFront> {
  const [{ number, placed }, latest, sections] = await Promise.all([
    getFront(HOME_FRONTS[language].key),
    listLatestArticles(LATEST, language),
    listSections(),
  ]);
  const lead = leadOf(placed, latest);
  const related = lead ? await listRelated(lead.id, language, RELATED) : [];
  return { number, front: composeFront(placed, latest, sections, related) };
}
