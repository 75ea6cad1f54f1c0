import type { Spot } from "#domain/house-style/finding.ts";
import type { StyleRule } from "#domain/house-style/house-style.ts";

const SPACE = "[ \\u00a0\\u2002-\\u200a\\u202f]";

// Each with what stands there instead. A hyphen that begins a line is somebody speaking.
const SIGNS: { rule: StyleRule; pattern: RegExp; fix: string }[] = [
  { rule: "spaces", pattern: new RegExp(`(?<!${SPACE})${SPACE}{2,}(?=\\S)(?![,.;:!?)”…])`, "gu"), fix: " " },
  { rule: "spaces", pattern: new RegExp(`(?<!${SPACE})${SPACE}+(?=[,.;:!?)”](?:\\s|$))`, "gu"), fix: "" },
  { rule: "spaces", pattern: new RegExp(`(?<=[(“])${SPACE}+`, "gu"), fix: "" },
  { rule: "spaces", pattern: /(?<=\p{L})[,;](?=\p{L})/gu, fix: "+" },
  { rule: "dashes", pattern: /(?<=[^\s-] )-(?= \S)/gu, fix: "–" },
  { rule: "dashes", pattern: /(?<!-)--(?!-)/gu, fix: "–" },
];

/** Spaces too many or too few, hyphens that are meant as dashes. */
export function findSigns(text: string): Spot[] {
  return SIGNS.flatMap(({ rule, pattern, fix }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }): Spot => ({
        ...{ rule, at: index, end: index + found.length },
        fix: fix === "+" ? `${found} ` : fix,
        detail: "",
      }),
    ),
  );
}

/** Typewriter quotes, with the curved one that belongs there. After a figure it means inches. */
export function findQuotes(text: string): Spot[] {
  return [...text.matchAll(/(?<!\d)"/g)].map(({ index }): Spot => {
    const opens = index === 0 || /[\s([–—/]/u.test(text.charAt(index - 1));
    const fix = opens ? "“" : "”";
    return { rule: "quotes", at: index, end: index + 1, fix, detail: fix };
  });
}
