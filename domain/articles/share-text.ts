import type { ArticleContent } from "#domain/articles/article.ts";

/** What networks show of a description under a shared address before they cut it, in characters, about. */
export const SHARE_TEXT_ADVICE = 200;

// What a post on X may weigh, and what an address in it does, however long it is (twitter-text, configuration 3).
const X_MOST = 280;
const X_ADDRESS = 23;

// The letters that weigh one there; all others, many Vietnamese ones with two marks among them, weigh two, and so does a
// picture letter of however many parts.
const LIGHT: [from: number, to: number][] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];
const PICTURE_LETTER = /\p{Emoji_Presentation}|\ufe0f/u;
const segmenter = new Intl.Segmenter();

/** How much is left of a post on X for words, beside the article's address on a line of its own. */
export const X_LIMIT = X_MOST - X_ADDRESS - 1;

/** What words weigh on X: "a" and "é" one, "ế" two. */
export function weighForX(text: string): number {
  let weight = 0;
  for (const { segment } of segmenter.segment(text.normalize("NFC"))) {
    if (PICTURE_LETTER.test(segment)) weight += 2;
    else for (const letter of segment) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return weight;
}

function isLight(code: number): boolean {
  return LIGHT.some(([from, to]) => code >= from && code <= to);
}

type Worded = Pick<ArticleContent, "headline" | "standfirst" | "shareText">;

/** Words for a post, and which of an article's they are. */
export type Post = { text: string; from: "shareText" | "standfirst" | "headline" };

/** What is said of an article on Facebook and Zalo: its words for sharing, else its standfirst, else its headline. */
export function postOf({ headline, standfirst, shareText }: Worded): Post {
  if (shareText) return { text: shareText, from: "shareText" };
  const standfirstLine = standfirst.replace(/\s+/g, " ").trim();
  return standfirstLine ? { text: standfirstLine, from: "standfirst" } : { text: headline, from: "headline" };
}

/** What is said of it on X: its words for sharing where they have room, else its headline, at a word's end if need be. */
export function xPostOf({ headline, shareText }: Worded): Post {
  if (shareText && weighForX(shareText) <= X_LIMIT) return { text: shareText, from: "shareText" };
  return { text: cutForX(headline), from: "headline" };
}

function cutForX(text: string): string {
  if (weighForX(text) <= X_LIMIT) return text;
  const words = text.split(" ");
  while (words.length > 1 && weighForX(`${words.join(" ")} …`) > X_LIMIT) words.pop();
  return `${words.join(" ")} …`;
}
