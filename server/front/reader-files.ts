import { MOST_READ_PATH, SAVED_PATH, STYLEGUIDE_PATH } from "#domain/addresses/address.ts";
import { ENGLISH_SEARCH_PATH, SEARCH_PATH } from "#domain/search/search-address.ts";

/** What readers and machines ask for that is no `Address` of anything, but is rendered and held like a page. */
export const readerFiles: ReadonlySet<string> = new Set([
  ...["/", "/.well-known/security.txt", MOST_READ_PATH, SAVED_PATH, SEARCH_PATH, ENGLISH_SEARCH_PATH],
  ...["/robots.txt", "/sitemap.xml", "/sitemap-news.xml", "/sitemap-pages.xml"],
  ...(process.env.STYLEGUIDE === "1" ? [STYLEGUIDE_PATH] : []),
]);
