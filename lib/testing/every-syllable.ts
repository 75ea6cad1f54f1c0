/**
 * The syllables that Vietnamese spelling allows, from its parts. `tones` are the six forms of each: the vowel that bears
 * the mark in the older placement and, where the newer one differs (hòa and hoà, lòe and loè, thủy and thuỷ), in that too.
 */
export type Syllable = { plain: string; older: string; newer: string };

const ONSETS = ". b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  .split(" ")
  .map((onset) => onset.replace(".", ""));

// Each rime with the letter that bears the mark in brackets; behind a bar where the newer placement puts it elsewhere.
const RIMES = (
  "[a] [a]c [a]ch [a]i [a]m [a]n [a]ng [a]nh [a]o [a]p [a]t [a]u [a]y [ă]c [ă]m [ă]n [ă]ng [ă]p [ă]t [â]c [â]m [â]n [â]ng " +
  "[â]p [â]t [â]u [â]y [e] [e]c [e]m [e]n [e]ng [e]o [e]p [e]t [ê] [ê]ch [ê]m [ê]n [ê]nh [ê]p [ê]t [ê]u [i] [i]a [i]ch [i]m " +
  "[i]n [i]nh [i]p [i]t [i]u i[ê]c i[ê]m i[ê]n i[ê]ng i[ê]p i[ê]t i[ê]u [o] [o]c [o]i [o]m [o]n [o]ng [o]p [o]t [o]a|o[a] " +
  "o[a]c o[a]ch o[a]i o[a]n o[a]ng o[a]nh o[a]o o[a]t o[a]y o[ă]c o[ă]m o[ă]n o[ă]ng o[ă]t [o]e|o[e] o[e]n o[e]o o[e]t " +
  "[ô] [ô]c [ô]i [ô]m [ô]n [ô]ng [ô]p [ô]t [ơ] [ơ]i [ơ]m [ơ]n [ơ]p [ơ]t [u] [u]a [u]c [u]i [u]m [u]n [u]ng [u]p [u]t " +
  "u[â]n u[â]ng u[â]t u[â]y u[ê] u[ê]ch u[ê]n u[ê]nh u[ô]c u[ô]i u[ô]m u[ô]n u[ô]ng u[ô]t u[ơ] [u]y|u[y] u[ý]ch " +
  "u[y]n u[y]nh u[y]t u[y]u uy[ê]n uy[ê]t [ư] [ư]a [ư]c [ư]i [ư]m [ư]n [ư]ng [ư]t [ư]u ư[ơ]c ư[ơ]i ư[ơ]m ư[ơ]n ư[ơ]ng " +
  "ư[ơ]p ư[ơ]t ư[ơ]u [y] y[ê]m y[ê]n y[ê]t y[ê]u"
).split(" ");

const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

/** All of them, those too that no word has: some seventeen thousand. */
export function everySyllable(): Syllable[] {
  return ONSETS.flatMap((onset) =>
    RIMES.flatMap((rime) => {
      const [older = "", newer = older] = rime.replace("ý", "y").split("|");
      return TONES.map((tone) => ({
        plain: onset + older.replace(/[[\]]/g, ""),
        older: onset + place(older, tone),
        newer: onset + place(newer, tone),
      }));
    }),
  );
}

function place(rime: string, tone: string): string {
  return rime.replace(/\[(.)\]/u, (_, vowel: string) => (vowel + tone).normalize("NFC"));
}
