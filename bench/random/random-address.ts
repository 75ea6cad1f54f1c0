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
