/** A run of letters that share how they are inked: plain, or with the tone mark in vermilion. */
export type InkedRun = { text: string; ink: "plain" | "above" | "capital" | "below" };

// Huyền, sắc, ngã and hỏi stand over the letter, nặng below it.
const ABOVE = /[\u0300\u0301\u0303\u0309]/;
const BELOW = /\u0323/;

function inkOf(letter: string): InkedRun["ink"] {
  const parts = letter.normalize("NFD");
  if (BELOW.test(parts)) return "below";
  if (!ABOVE.test(parts)) return "plain";
  return letter === letter.toLowerCase() ? "above" : "capital";
}

/** Cuts a name into runs, so that its tone marks can be printed in another colour. The runs joined are the name. */
export function inkToneMarks(name: string): InkedRun[] {
  const runs: InkedRun[] = [];
  for (const letter of name.normalize("NFC")) {
    const ink = inkOf(letter);
    const last = runs.at(-1);
    if (last && last.ink === ink) last.text += letter;
    else runs.push({ text: letter, ink });
  }
  return runs;
}
