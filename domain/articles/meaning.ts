import type { ArticleContent } from "#domain/articles/article.ts";
import { bodyText, mediaIds } from "#domain/articles/body/plain-text.ts";
import { words } from "#lib/text.ts";

type Told = Pick<ArticleContent, "kicker" | "headline" | "standfirst" | "body"> & {
  lead: Pick<ArticleContent["lead"], "mediaId" | "caption">;
};

// Signs at the edges of a word, and between its parts.
const SIGNS = /[^\p{L}\p{M}\p{N}%]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * What an article tells its readers, as a text to compare: its words without signs and capitals, wherever their tone is
 * written (hoá, hóa), and which pictures it shows. Two that are equal differ in punctuation, layout or house style at
 * most, so nobody has to say whether the change is one of substance. A tone itself may change what is said.
 */
export function meaningOf({ kicker, headline, standfirst, body, lead }: Told): string {
  const told = [kicker ?? "", headline, standfirst, lead.caption, bodyText(body)].map((text) =>
    words(text.toLowerCase().replace(SIGNS, " ")).map(withToneLast).join(" "),
  );
  return JSON.stringify([...told, lead.mediaId, ...mediaIds(body)]);
}

function withToneLast(word: string): string {
  const letters = word.normalize("NFD");
  return letters.replace(TONES, "") + (letters.match(TONES) ?? []).join("");
}
