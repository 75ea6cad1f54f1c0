/** A word as it is written with one space on each side: in Vietnamese a syllable. `at` and `end` are places in the text. */
export type Token = { text: string; at: number; end: number };

const LONGEST = 40;

// What a character is, worked out when it is first met: a look-up takes a fifth of what an expression with \p{L} does,
// and indexing an article is mostly this.
const [LETTER, NUMBER, MARK, OTHER] = [1, 2, 3, 4];
const kinds = new Uint8Array(0x10000);

/** The words of a text, where they stand. What is longer than any word of any language is cut. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== NUMBER) {
      at += widthAt(text, at);
      continue;
    }
    const end = kind === NUMBER ? endOfNumber(text, at) : endOfWord(text, at);
    tokens.push({ text: text.slice(at, Math.min(end, at + LONGEST)), at, end });
    at = end;
  }
  return tokens;
}

// A number keeps its separators of thousands and decimals: "18.000", "4,1". Without any it may begin a word: "4G".
function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (!isSeparated(text, end)) return endOfWord(text, start);
  while (isSeparated(text, end)) end = endOfDigits(text, end + 1);
  return end;
}

function isSeparated(text: string, at: number): boolean {
  return (text[at] === "." || text[at] === ",") && kindAt(text, at + 1) === NUMBER;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === NUMBER) end += widthAt(text, end);
  return end;
}

// Marks belong to the letter before them (NFD).
function endOfWord(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) < OTHER) end += widthAt(text, end);
  return end;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  if (widthAt(text, at) === 2) return kindOf(text.slice(at, at + 2));
  const code = text.charCodeAt(at);
  kinds[code] ||= kindOf(text.charAt(at));
  return kinds[code] ?? OTHER;
}

function kindOf(character: string): number {
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{N}/u.test(character)) return NUMBER;
  return /^\p{M}/u.test(character) ? MARK : OTHER;
}

// Letters beyond the first 65,536 characters are two units of a string.
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
