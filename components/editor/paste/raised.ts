const RAISED: Record<string, string> = {
  ...{ "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹" },
  ...{ "+": "⁺", "-": "⁻", "−": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", n: "ⁿ", i: "ⁱ" },
};
const LOWERED: Record<string, string> = {
  ...{ "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉" },
  ...{ "+": "₊", "-": "₋", "−": "₋", "=": "₌", "(": "₍", ")": "₎", a: "ₐ", e: "ₑ", x: "ₓ", n: "ₙ" },
};

/** Text that stood high or low as signs that do so by themselves, "m²" and "CO₂"; null when one of them is no such sign. */
export function raise(text: string, where: "sup" | "sub"): string | null {
  const signs = where === "sup" ? RAISED : LOWERED;
  const letters = [...text.trim()];
  if (letters.length === 0 || letters.some((letter) => !signs[letter])) return null;
  return letters.map((letter) => signs[letter]).join("");
}
