import { ENGLISH_PATH } from "#domain/addresses/address.ts";

/** The fronts that are a home page, by language: their key, the name they get when they are first launched, their path. */
export const HOME_FRONTS = {
  vi: { key: "trang-nhat", name: "Trang nhất", path: "/" },
  en: { key: "english", name: "English front page", path: ENGLISH_PATH },
} as const;

/** The places of a front in which an article can be put. */
export const PLACE_CHOICES = ["lead", "secondary", "section", "opinion", "photo", "breaking"] as const;
export type PlaceChoice = (typeof PLACE_CHOICES)[number];

/** What a release may do with the front: put the article in a place, or take it back among all others by its time. */
export const FRONT_CHOICES = ["time", ...PLACE_CHOICES] as const;
export type FrontChoice = (typeof FRONT_CHOICES)[number];

/** Where a story can stand on a front, from its head down. */
export const STORY_PLACES = [
  "breaking",
  "lead",
  "beside",
  "secondary",
  "minutes",
  "opinion",
  "photo",
  "section",
] as const;
export type StoryPlace = (typeof STORY_PLACES)[number];
