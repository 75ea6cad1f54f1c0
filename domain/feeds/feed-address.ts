/** The formats in which every list of the paper can be followed, by the name of their file below the list. */
export const FEED_FILES = ["rss.xml", "atom.xml", "feed.json"] as const;
export type FeedFile = (typeof FEED_FILES)[number];

/** The address of a list's feed: "/rss.xml", "/chuyen-muc/thoi-su/atom.xml". */
export function feedPath(listPath: string, file: FeedFile): string {
  return `${listPath === "/" ? "" : listPath}/${file}`;
}

/** The list that an address is a feed of; null for what is none. */
export function listOfFeed(path: string): string | null {
  const file = FEED_FILES.find((name) => path.endsWith(`/${name}`));
  return file === undefined ? null : path.slice(0, -file.length - 1) || "/";
}

export function isFeedFile(name: string): name is FeedFile {
  return (FEED_FILES as readonly string[]).includes(name);
}
