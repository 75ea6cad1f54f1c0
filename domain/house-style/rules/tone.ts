import type { Spot } from "#domain/house-style/finding.ts";
import type { ToneStyle } from "#domain/house-style/house-style.ts";
import { tokensOf } from "#domain/search/tokens.ts";

// Grave, acute, hook above, tilde, dot below.
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;
// The only open rhymes of two letters whose mark is placed in two ways. After "q" the "u" is no part of the rhyme: quý.
const RHYME = /^([^aeiouyăâêôơư]*)(oa|oe|uy)$/iu;

/** A syllable with its tone where the style wants it; null where both styles, or neither, have a word on it. */
export function placeTone(word: string, style: ToneStyle): string | null {
  const letters = word.normalize("NFD");
  const tones = letters.match(TONE);
  if (tones?.length !== 1) return null;
  const plain = letters.replace(TONE, "").normalize("NFC");
  const [, onset = "", rhyme = ""] = RHYME.exec(plain) ?? [];
  if (!rhyme || /q$/i.test(onset)) return null;
  const [tone = ""] = tones;
  const [first = "", second = ""] = rhyme;
  const placed = style === "OLD" ? first + tone + second : first + second + tone;
  return (onset + placed).normalize("NFC");
}

/** Syllables whose mark stands where the paper does not put it: "hoá" where it writes "hóa". */
export function findTones(text: string, style: ToneStyle): Spot[] {
  return tokensOf(text).flatMap(({ text: word, at, end }): Spot[] => {
    const placed = placeTone(word, style);
    if (placed === null || placed === word.normalize("NFC")) return [];
    return [{ rule: "tone", at, end, fix: placed, detail: placed }];
  });
}
