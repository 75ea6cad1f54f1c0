/** The names of the meta tags by which a page says what it shows: which edition of an article, which arrangement of a front. */
export const PAGE_MARKS = { article: "edition", front: "layout" } as const;

export type MarkedPage = keyof typeof PAGE_MARKS;

/** What a page says of itself in such a tag, or null where it has none. */
export function readMark(html: string, page: MarkedPage): number | null {
  const found = new RegExp(`<meta name="${PAGE_MARKS[page]}" content="(\\d+)"`).exec(html);
  return found ? Number(found[1]) : null;
}
