import { makeUpText } from "#bench/search/made-up-text.ts";
import { layOut, type Suggestable, suggest } from "#domain/search/suggest.ts";
import { fold } from "#lib/text.ts";

// As many as the front keeps at most (domain/search/suggestion-book.ts).
const HEADLINES = 5_000;
const NAMES = 3_000;
const TIMES = 500;

/** How long it takes the front to suggest, in ms, for what somebody types letter by letter, with marks and without. */
export function timeSuggestions(random: () => number): number[] {
  const { sentence } = makeUpText(random);
  const make = (kind: Suggestable["kind"], count: number, syllables: number) =>
    Array.from({ length: count }, (_, index): Suggestable => {
      return { kind, language: "vi", text: sentence(syllables), path: `/${kind}-${index}`, tag: `${kind}:${index}` };
    });
  const entries = [...make("topic", NAMES, 3), ...make("author", NAMES, 3), ...make("article", HEADLINES, 10)];
  const index = layOut(entries);
  return Array.from({ length: TIMES }, (_, turn) => {
    const { text } = entries[Math.floor(random() * entries.length)] ?? { text: "" };
    const typed = text.slice(0, 2 + Math.floor(random() * 12));
    const startedAt = performance.now();
    suggest(index, turn % 2 === 0 ? typed : fold(typed), "vi");
    return performance.now() - startedAt;
  });
}
