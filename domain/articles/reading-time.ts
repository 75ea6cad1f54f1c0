// Vietnamese writes each syllable as a word; 250 of them a minute is an adult reading news.
const WORDS_A_MINUTE = 250;

/** How long an article of so many words takes to read, in whole minutes, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
}
