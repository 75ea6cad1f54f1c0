// Control characters that no headline or paragraph holds; tab and line feed may stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is what this rule is for.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFFFE\uFFFF]/g;

/** Text as we store it: Unicode NFC, line feeds only, no control characters, no lone surrogates. */
export function toNfc(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROL, "").toWellFormed().normalize("NFC");
}

/** One line of text: NFC, white space folded to single spaces, none at the ends. Non-breaking spaces stay. */
export function toLine(text: string): string {
  return toNfc(text)
    .replace(/[\n\t \u2028\u2029]+/g, " ")
    .trim();
}

/** Text without Vietnamese marks and in lower case, đ as d: for search that is typed without marks. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}

// Nearly every word of a language has been met before, and was folded then.
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** What stands between the spaces and line feeds of a text, folded, each once, in the order of their first. */
export function foldedWords(text: string): string[] {
  const folded = new Set<string>();
  for (const word of new Set(text.replace(/[\n\u00a0]/g, " ").split(" "))) folded.add(known.get(word) ?? foldNew(word));
  folded.delete("");
  return [...folded];
}

function foldNew(word: string): string {
  const folded = fold(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, folded);
  return folded;
}

/** The words of a text, as a reader counts them: runs of anything but white space that hold a letter or a digit. */
export function words(text: string): string[] {
  return toNfc(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
