import { fold } from "#lib/text.ts";

/** A question as a reader types it, with the section it is narrowed to. */
export type Question = { q: string; sectionId?: string };

/** What is asked, by kind: so many of each, taken from texts that are there. */
export function makeQuestions(texts: string[], sections: string[], each: number, random: () => number) {
  const pick = <Value>(list: Value[]) => list[Math.floor(random() * list.length)] as Value;
  const run = (length: number) => {
    const words = pick(texts).toLowerCase().replaceAll(".", "").split(" ");
    const first = Math.floor(random() * (words.length - length));
    return words.slice(first, first + length).join(" ");
  };
  const kinds: Record<string, () => Question> = {
    "one syllable, marks": () => ({ q: run(1) }),
    "one syllable, no marks": () => ({ q: fold(run(1)) }),
    "two syllables, marks": () => ({ q: run(2) }),
    "two syllables, no marks": () => ({ q: fold(run(2)) }),
    "four syllables, no marks": () => ({ q: fold(run(4)) }),
    "phrase of three in quotes": () => ({ q: `"${run(3)}"` }),
    "two and without a third": () => ({ q: `${run(2)} -${run(1)}` }),
    "two within a section": () => ({ q: run(2), sectionId: pick(sections) }),
    "two, cut off while typing": () => ({ q: run(2).slice(0, -1) }),
    "what nobody wrote": () => ({ q: `${run(2)} zzqx` }),
  };
  return Object.entries(kinds).map(([kind, make]) => ({ kind, questions: Array.from({ length: each }, make) }));
}
