import type { Node } from "@tiptap/pm/model";
import type { Advice } from "#domain/articles/advice.ts";
import type { Missing } from "#domain/articles/readiness.ts";

// Ids of the fields that a check can lead to. Each is on the screen once.
export const FIELD_IDS = {
  headline: "field-headline",
  standfirst: "field-standfirst",
  section: "field-section",
  author: "field-author",
  agency: "field-agency",
  frontHeadline: "field-front-headline",
  searchHeadline: "field-search-headline",
  shareText: "field-share-text",
  kicker: "field-kicker",
  sourceName: "field-source-name",
} as const;

/** The id of the part of the screen where one writes. */
export const PAPER_ID = "noi-dung";

/** The id of the line that describes a picture; `place` is "lead" or the id of a figure. */
export function altFieldId(place: string): string {
  return `alt-${place}`;
}

/** Where a check leads: a field by its id, words in it, a figure in the text, words in the text (their block when they are gone), or the text itself. */
export type Target =
  | { field: string; inPanel: boolean; select?: [from: number, to: number] }
  | { block: string }
  | { range: (doc: Node) => { from: number; to: number } | null; block: string }
  | { text: true };

/** The place where what is missing can be filled in. */
export function targetOfMissing(missing: Missing): Target {
  switch (missing) {
    case "body":
      return { text: true };
    case "headline":
      return { field: FIELD_IDS.headline, inPanel: false };
    case "leadAlt":
      return { field: altFieldId("lead"), inPanel: false };
    default:
      return { field: FIELD_IDS[missing], inPanel: true };
  }
}

/** The place where what is advised can be done. */
export function targetOfAdvice(advice: Advice): Target {
  switch (advice.code) {
    case "headlineLong":
      return { field: FIELD_IDS.headline, inPanel: false };
    case "standfirstLong":
    case "standfirstMissing":
      return { field: FIELD_IDS.standfirst, inPanel: false };
    case "frontHeadlineLong":
      return { field: FIELD_IDS.frontHeadline, inPanel: true };
    case "searchHeadlineLong":
      return { field: FIELD_IDS.searchHeadline, inPanel: true };
    case "leadRightsEnded":
    case "leadRightsEnding":
      return { field: altFieldId("lead"), inPanel: false };
    case "altMissing":
      return { field: altFieldId(advice.blockId), inPanel: false };
    case "photoMissing":
    case "photoRightsEnded":
    case "photoRightsEnding":
    case "galleryAltMissing":
    case "galleryPhotoMissing":
      return { block: advice.blockId };
  }
}
