/** First path segments that are never an article's: routes of the program, now or reserved for later. */
const RESERVED = new Set([
  "admin",
  "api",
  "chu-de",
  "chuyen-muc",
  "en",
  "favicon",
  "feed",
  "fonts",
  "gioi-thieu",
  "health",
  "healthz",
  "icons",
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
