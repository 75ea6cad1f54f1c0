const BYLINE_LIMIT = 40;
const NAME_WORDS = 5;

/**
 * Whether a line can only be a name: one to five words that each begin with a capital, no full stop, at most
 * 40 characters. Several names may stand in it, set apart as `splitNames` knows.
 */
export function isByline(line: string): boolean {
  return line.length <= BYLINE_LIMIT && splitNames(line).every(isName);
}

function isName(text: string): boolean {
  const parts = text.split(" ");
  return parts.length <= NAME_WORDS && parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(part));
}

/** The names in a line: "Lê Cát, Trần Mộc" and "Lê Cát - Trần Mộc" are two. */
export function splitNames(line: string): string[] {
  return line
    .split(/\s*[,;&/]\s*|\s+[-–—]\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
}
