import type { Severity, StyleRule } from "#domain/house-style/house-style.ts";
import type { Place } from "#domain/house-style/pieces.ts";

/** A spot of a text that a rule speaks of. Offsets count UTF-16 units. */
export type Spot = {
  rule: StyleRule;
  at: number;
  end: number;
  /** What to write instead, where that is certain; null where a person must decide. */
  fix: string | null;
  /** What the words on screen need besides: what an acronym stands for, what is to be written. */
  detail: string;
};

/** A spot in an article. */
export type Finding = Spot & {
  severity: Exclude<Severity, "off">;
  place: Place;
  /** The words in question, as they stand. */
  words: string;
  /** The same with what stands beside them: a sign alone says little. */
  around: string;
};

/** By what a finding is known when somebody decides to leave it: the rule and the words, wherever they stand. */
export function findingKey({ rule, words }: Pick<Finding, "rule" | "words">): string {
  return `${rule} ${words.normalize("NFC").toLowerCase()}`;
}
