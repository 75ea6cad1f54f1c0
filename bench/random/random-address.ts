/** A source of numbers from 0 to 1 that is the same at each run (mulberry32): addresses that differ would not compare. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LISTS = ["chuyen-muc", "tac-gia", "chu-de"];
// Percent-encoded: Vietnamese, a slash, a point, a null, bytes that are no UTF-8, markup.
const JUNK = ["%C4%91%C6%B0%E1%BB%9Dng", "%2F", "%2e%2e", "%00", "%ff%fe", "%3Cscript%3E", "%E1%BB"];

/** An address that leads nowhere, such as scanners and broken links ask for. */
export function makeAddress(random: () => number): string {
  const pick = (words: string[]) => words[Math.floor(random() * words.length)] ?? "";
  const word = () => Math.floor(random() * 2 ** 40).toString(36);
  const slug = () => Array.from({ length: 2 + Math.floor(random() * 6) }, word).join("-");
  const kinds: (() => string)[] = [
    () => `/${slug()}`,
    () => `/${pick(LISTS)}/${slug()}`,
    () => `/${pick(LISTS)}/${slug()}/truoc/${Math.floor(random() * 2e12)}_${slug()}`,
    () => `/${Array.from({ length: 2 + Math.floor(random() * 8) }, slug).join("/")}`,
    () => `/${pick(JUNK)}${slug()}${pick(JUNK)}`,
    () => `/${slug()}?${word()}=${slug()}&utm_source=${word()}`,
    () => `/${slug()}.${pick(["php", "html", "env", "xml", "png"])}`,
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? "/";
}
