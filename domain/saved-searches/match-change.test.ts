import { expect, test } from "vitest";
import { type Change, isNewlyFound } from "#domain/saved-searches/match-change.ts";
import { type DeskSearch, searchEverywhere } from "#domain/search/desk-search.ts";

const [NEWS, CITY, SPORT] = ["news", "city", "sport"];
const PARENTS = new Map([[CITY, NEWS]]);
const state = (text: string, sectionId: string | null = null, status: "DRAFT" | "PUBLISHED" = "DRAFT") => ({
  ...{ text, sectionId, status },
});
const article = (before: Change["before"], after: Change["after"]): Change => ({ matter: "ARTICLE", before, after });
const asks = (changes: Partial<DeskSearch> = {}) => ({ ...searchEverywhere("Giang Sến"), ...changes });

const CASES: [string, boolean, DeskSearch, Change][] = [
  ["came with the words", true, asks(), article(null, state("dan giang ve sen"))],
  ["got the last of the words", true, asks(), article(state("dan giang"), state("dan giang sen"))],
  ["has a part of the words", false, asks(), article(null, state("dan giang"))],
  ["had the words already", false, asks(), article(state("giang sen"), state("giang sen ve"))],
  ["lost them", false, asks(), article(state("giang sen"), state("giang"))],
  [
    "reached the stage",
    true,
    asks({ status: "PUBLISHED" }),
    article(state("giang sen"), state("giang sen", null, "PUBLISHED")),
  ],
  ["is at another stage", false, asks({ status: "PUBLISHED" }), article(null, state("giang sen"))],
  [
    "came into the section",
    true,
    asks({ section: SPORT }),
    article(state("giang sen", NEWS), state("giang sen", SPORT)),
  ],
  ["stands below the section", true, asks({ section: NEWS }), article(null, state("giang sen", CITY))],
  [
    "moved within the section",
    false,
    asks({ section: NEWS }),
    article(state("giang sen", NEWS), state("giang sen", CITY)),
  ],
  ["stands above the section", false, asks({ section: CITY }), article(null, state("giang sen", NEWS))],
  ["stands in no section", false, asks({ section: NEWS }), article(null, state("giang sen"))],
  ["is not where it looks", false, asks({ place: "media" }), article(null, state("giang sen"))],
  ["is a picture", true, asks({ place: "media" }), { matter: "PICTURE", before: null, after: { text: "giang sen" } }],
  ["is a note", true, asks({ place: "notes" }), { matter: "LEFT", before: null, after: { text: "giang sen" } }],
  ["is a person", false, asks({ place: "notes" }), { matter: "AUTHOR", before: null, after: { text: "giang sen" } }],
];

test.each(CASES)("what %s is new: %s", (_what, isNew, search, change) => {
  expect(isNewlyFound(search, change, PARENTS)).toBe(isNew);
});
