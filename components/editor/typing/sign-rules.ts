const STORE = "toasoan-typing-help";

/** Whether signs are made right while one types, in this browser: on until somebody switched it off. */
export function isTypingHelpOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== "off";
  } catch {
    return true;
  }
}

/** Switches it for this browser; where nothing may be kept it stays as it is. */
export function setTypingHelp(isOn: boolean): void {
  try {
    localStorage.setItem(STORE, isOn ? "on" : "off");
  } catch {
    // Private windows may refuse.
  }
}

// Before a number's unit the line does not break.
const UNITS = "km|m|cm|mm|km²|m²|m³|ha|kg|g|mg|tấn|tạ|lít|ml|độ|°C|đồng|nghìn|triệu|tỷ|tỉ|USD|kW|kWh|MW|%";

// Nor behind what stands for "city", "doctor", "professor" and the like: nothing but a name follows these.
const SHORT = "TP|Tp|TX|TT|GS|PGS|TS|ThS|BS|LS|KTS|NSND|NSƯT|NGND|NGƯT|Mr|Mrs|Ms|Dr";

// Nor between how one speaks of a person and the name. These words have other uses: the capital letter tells.
const ADDRESS = "[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]hú|[Bb]ác";

// Nor within names that are a figure: Quận 1, Điều 5.
const NUMBERED = "[Qq]uận|[Pp]hường|[Ấấ]p|[Qq]uốc lộ|[Tt]ỉnh lộ|[Đđ]iều|[Kk]hoản";

const START = "(?<=(?:^|[\\s(\\[“/–—.])";
// A line that ends has its words as they are: its last key makes a paragraph.
const END = "[ .,;:!?)”]$";
const firstSpaceStays = (found: string) => `\u00a0${found.slice(1)}`;

/** What is found before the cursor once a sign was typed, and what stands there instead. */
export const SIGN_RULES: { find: RegExp; write: (found: string) => string }[] = [
  { find: /(?<=^|[\s([{–—/“])"$/, write: () => "“" },
  { find: /(?<=[^\s([{–—/“])"$/, write: () => "”" },
  { find: /(?<!-)--$/, write: () => "–" },
  { find: /(?<!\.)\.\.\.$/, write: () => "…" },
  { find: new RegExp(`(?<=\\d) (?:${UNITS})${END}`), write: firstSpaceStays },
  { find: new RegExp(`${START}(?:${SHORT})\\.?) $`), write: () => "\u00a0" },
  { find: new RegExp(`${START}(?:${ADDRESS})) \\p{Lu}\\p{L}*${END}`, "u"), write: firstSpaceStays },
  { find: new RegExp(`${START}(?:${NUMBERED})) \\d+\\p{L}?${END}`, "u"), write: firstSpaceStays },
];
