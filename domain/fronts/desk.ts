import { z } from "zod";
import { Language } from "#domain/articles/article.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import { HOME_FRONTS, PLACE_CHOICES, type PlaceChoice, STORY_PLACES, type StoryPlace } from "#domain/fronts/front.ts";
import { readHomeFront } from "#domain/fronts/read-home-front.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

export const WantedPlaces = z.strictObject({
  articleId: z.uuid(),
  /** As it is on the screen, where neither may be saved yet. */
  language: z.enum(Language),
  sectionId: z.uuid().nullable(),
});

/** A place of the front in which an article can be put, and the headline of what stands first there now. */
type FrontPlace = { choice: PlaceChoice; now: string | null };

/** Where an article stands on the front that readers have; `index` counts from 1. */
type Standing = { at: StoryPlace; index: number };

/** What an editor sees of the home front before a release. */
export type FrontPlaces = {
  /** Of the live arrangement; 0 where nobody has composed the front. */
  number: number;
  places: FrontPlace[];
  standing: Standing | null;
  /** Whether an editor put the article on the front, also where readers do not see it yet. */
  isPlaced: boolean;
};

/**
 * The places of the home front of a language with what stands there now, and where the article itself stands.
 * @throws AppError FORBIDDEN
 */
export async function readFrontPlaces(input: z.input<typeof WantedPlaces>, actor: Actor): Promise<FrontPlaces> {
  const { articleId, language, sectionId } = WantedPlaces.parse(input);
  assertMay(actor, "front.launch");
  const [{ number, front }, slot] = await Promise.all([
    readHomeFront(language),
    db.slot.findFirst({
      where: { articleId, layout: { isLive: true, front: { key: HOME_FRONTS[language].key } } },
      select: { id: true },
    }),
  ]);
  const block = front.blocks.find(
    ({ section }) => section.id === sectionId || section.children.some(({ id }) => id === sectionId),
  );
  const stories: Record<StoryPlace, ArticleCard[]> = {
    breaking: front.breaking ? [front.breaking] : [],
    lead: front.lead ? [front.lead] : [],
    beside: front.beside,
    secondary: front.secondary,
    minutes: front.minutes,
    opinion: front.opinion,
    photo: front.photo,
    section: block?.articles ?? [],
  };
  const standing = STORY_PLACES.map((at) => ({ at, index: stories[at].findIndex(({ id }) => id === articleId) + 1 }));
  return {
    number,
    places: PLACE_CHOICES.map((choice) => ({ choice, now: stories[choice][0]?.listHeadline ?? null })),
    standing: standing.find(({ index }) => index > 0) ?? null,
    isPlaced: slot !== null,
  };
}
