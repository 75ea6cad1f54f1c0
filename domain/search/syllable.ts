import { fold } from "#lib/text.ts";

const THOUSANDS = /[.,](?=\p{N}{3}(?!\p{N}))/gu;

// The five marks of tone, in the order the schools teach: huyền, sắc, hỏi, ngã, nặng. The mark of a level tone is none.
const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const TONE = new RegExp(`[${TONES.join("")}]`, "gu");

// After these a lone "y" sounds as "i", and both are written: kỹ and kĩ, quý and quí. "thủy" and "thủi" are two words.
const LONE_Y = /^(h|k|l|m|s|t|v|qu)y$/;

/**
 * A word as it was written, in one form whatever the spelling: lower case, its tone as a digit behind it, so that
 * "hoá" and "hóa", composed or not, are the same ("hoa~2"), and "hoa" is another ("hoa").
 */
export function exactForm(word: string): string {
  return formsOf(word).exact;
}

/** A word as it is typed without marks: "Thuỷ" as "thuy", "đường" as "duong", "Kỹ" as "ki", "18.000" as "18000". */
export function foldedForm(word: string): string {
  return formsOf(word).folded;
}

type Forms = { exact: string; folded: string; isMarked: boolean };

// The language has some seven thousand syllables: nearly every word has been seen before, and was worked out then.
const known = new Map<string, Forms>();
const MOST_KNOWN = 50_000;

function formsOf(word: string): Forms {
  const seen = known.get(word);
  if (seen) return seen;
  const plain = word.replace(THOUSANDS, "");
  const letters = plain.toLowerCase().normalize("NFD");
  const tone = TONES.indexOf(letters.match(TONE)?.[0] ?? "") + 1;
  const forms = {
    exact: letters.replace(TONE, "").normalize("NFC") + (tone > 0 ? `~${tone}` : ""),
    folded: fold(plain).replace(LONE_Y, "$1i"),
    isMarked: fold(word) !== word.toLowerCase(),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, forms);
  return forms;
}

/** Whether a word was typed with any mark of ours, so that its writer means exactly that word. */
export function hasMarks(word: string): boolean {
  return formsOf(word).isMarked;
}
