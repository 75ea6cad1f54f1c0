/** First path segments that are never an article's: routes of the program, now or reserved for later. */
const RESERVED = new Set([
  "admin",
  "api",
  "chu-de",
  "chuyen-muc",
  "doc-sau",
  "en",
  "favicon",
  "feed",
  "fonts",
  "gioi-thieu",
  "health",
  "healthz",
  "icons",
  "index",
  "khong-tim-thay",
  "lien-he",
  "lite",
  "luu-tru",
  "media",
  "metrics",
  "moi-nhat",
  "public",
  "quyen-rieng-tu",
  "robots",
  "rss",
  "script",
  "search",
  "sitemap",
  "styleguide",
  "tac-gia",
  "tim-kiem",
  "toa-soan",
  "trang",
  "well-known",
]);

/** Whether a slug may stand directly below the root, as articles' do. */
export function isFreeForArticles(slug: string): boolean {
  return !RESERVED.has(slug);
}

/** The public path of an article, "/thanh-hoa-cong-an-tinh". */
export function articlePath(slug: string): string {
  return `/${slug}`;
}

/** The public path of a section's page. */
export function sectionPath(slug: string): string {
  return `/chuyen-muc/${slug}`;
}

/** The public path of an author's page. */
export function authorPath(slug: string): string {
  return `/tac-gia/${slug}`;
}

/** The public path of a topic's page. */
export function topicPath(slug: string): string {
  return `/chu-de/${slug}`;
}

/** The public path of a further page of a list: what is older than the cursor. */
export function listPagePath(listPath: string, cursor: string): string {
  return `${listPath}/truoc/${cursor}`;
}

/** Where the page stands that answers for every address that leads nowhere. No article may be called so. */
export const LOST_PATH = "/khong-tim-thay";

/** Where readers find what they kept for later; a page of its own, and no `Address` of anything. */
export const SAVED_PATH = "/doc-sau";

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const READER_PATH = new RegExp(
  `^(/${SLUG}|/(?:chuyen-muc|tac-gia|chu-de)/${SLUG})(/truoc/[0-9]{1,15}_[0-9a-f-]{36})?$`,
);

/** Whether a path is a further page of a list. Its cursor is anybody's to make up. */
export function isListPage(path: string): boolean {
  return READER_PATH.exec(path)?.[2] !== undefined;
}

/**
 * The path that must be an `Address` for a reader's path to lead anywhere: itself, or for a further page of a list the
 * list. Null for a path of no form that the paper gives out.
 */
export function addressOf(path: string): string | null {
  const [, address, further] = READER_PATH.exec(path) ?? [];
  if (!address || (further && !address.includes("/", 1))) return null;
  return address;
}
