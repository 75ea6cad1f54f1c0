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
  /** The words in question, as they stand; empty where a picture lacks them. */
  words: string;
  /** By what it is known when somebody leaves it: the words, or "#" and the id of the picture. */
  subject: string;
  /** The same with what stands beside them: a sign alone says little. */
  around: string;
};

/** Something that somebody decided to leave: why, who, when, and whether they may also leave what keeps an article from readers. */
export type LeftEntry = { key: string; reason: string; overrides: boolean; at: Date; by: string | null };

/** By what a finding is known when somebody decides to leave it: the rule and its subject, wherever it stands. */
export function findingKey({ rule, subject }: Pick<Finding, "rule" | "subject">): string {
  return `${rule} ${subject.normalize("NFC").toLowerCase()}`;
}
