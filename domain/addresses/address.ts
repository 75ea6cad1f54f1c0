import { periodOfPath } from "#domain/archive/period.ts";
import { keyOfPath } from "#domain/engines/engine.ts";
import { listOfFeed } from "#domain/feeds/feed-address.ts";

/** The imprint, which is made of the settings. */
export const IMPRINT_SLUG = "toa-soan";

/** The page that says how to reach the newsroom, which the settings know too. */
export const CONTACT_SLUG = "lien-he";

/** The pages of the house that every paper has, in the order in which they are named: the imprint, then those with words. */
export const HOUSE_SLUGS = [
  IMPRINT_SLUG,
  "gioi-thieu",
  CONTACT_SLUG,
  "dao-duc-va-dinh-chinh",
  "ban-quyen",
  "quyen-rieng-tu",
  "tiep-can",
] as const;

/** First path segments that are never an article's: routes of the program, now or reserved for later. */
const RESERVED = new Set<string>([
  ...HOUSE_SLUGS,
  "admin",
  "anh-chia-se",
  "api",
  "chu-de",
  "chuyen-muc",
  "dinh-chinh",
  "doi-tac",
  "doc-nhieu",
  "doc-sau",
  "en",
  "favicon",
  "feed",
  "fonts",
  "health",
  "healthz",
  "icons",
  "index",
  "khong-tim-thay",
  "lite",
  "luot-xem",
  "luu-tru",
  "media",
  "metrics",
  "moi-nhat",
  "public",
  "robots",
  "rss",
  "script",
  "search",
  "sitemap",
  "styleguide",
  "tac-gia",
  "tim-kiem",
  "trang",
  "well-known",
  "xem-truoc",
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

/** The public path of a page of the house. */
export function housePath(slug: string): string {
  return `/${slug}`;
}

/** Everything by the minute; all corrections; the archive by date; the English edition. */
export const LATEST_PATH = "/moi-nhat";
export const CORRECTIONS_PATH = "/dinh-chinh";
export const ARCHIVE_PATH = "/luu-tru";
export const ENGLISH_PATH = "/en";

/** Where the edition of a language begins. */
export function homePath(language: "vi" | "en"): string {
  return language === "en" ? ENGLISH_PATH : "/";
}

/** The public path of a section's English articles. */
export function englishSectionPath(slug: string): string {
  return `${ENGLISH_PATH}/sections/${slug}`;
}

/** The lite edition: the same words in a tenth of the bytes. */
export const LITE_PATH = "/lite";

/** Where the lite edition of the front, an article or a section is. */
export function litePath(path: string): string {
  return path === "/" ? LITE_PATH : LITE_PATH + path;
}

/** Where readers find every feed of the paper. */
export const FEEDS_PATH = "/rss";

// What every paper has, whatever is in its database.
const LISTS = new Set([LATEST_PATH, CORRECTIONS_PATH]);
const FIXED = new Set([
  ...["/", ...LISTS, ARCHIVE_PATH, ENGLISH_PATH, LITE_PATH, FEEDS_PATH],
  ...HOUSE_SLUGS.map(housePath),
]);

/** Whether a path as `addressOf` gives it leads somewhere without being an `Address` of anything. */
export function isFixedAddress(path: string): boolean {
  return FIXED.has(path);
}

/** The public path of a further page of a list: what is older than the cursor. */
export function listPagePath(listPath: string, cursor: string): string {
  return `${listPath}/truoc/${cursor}`;
}

/** Where the page of what is read most stands. */
export const MOST_READ_PATH = "/doc-nhieu";

/** Where a reader's browser says that it opened an article. No page: it only takes (server/front/views). */
export const VIEW_PATH = "/luot-xem";

/** Where the page stands that answers for every address that leads nowhere. No article may be called so. */
export const LOST_PATH = "/khong-tim-thay";

/** Every component of the reader pages on one page, for those who build the paper (STYLEGUIDE=1). */
export const STYLEGUIDE_PATH = "/styleguide";

/** Where readers find what they kept for later; a page of its own, and no `Address` of anything. */
export const SAVED_PATH = "/doc-sau";

const PARTNER = /^\/doi-tac\/([0-9a-f]{32})$/;

/** Below which a partner's feeds stand. Nobody guesses the token. */
export function partnerPath(token: string): string {
  return `/doi-tac/${token}`;
}

/** The token in an address of `partnerPath`; null for any other address. */
export function partnerOfPath(path: string): string | null {
  return PARTNER.exec(path)?.[1] ?? null;
}

/** Where somebody without an account reads what is still being written. Nobody guesses the token. */
export function sharedPreviewPath(token: string): string {
  return `/xem-truoc/${token}`;
}

const SHARED_PREVIEW = /^\/xem-truoc\/[A-Za-z0-9_-]{43}(?:\/tra-loi)?$/;

/** Whether a path is of a private preview, or takes an answer to one, as far as its form says. */
export function isSharedPreview(path: string): boolean {
  return SHARED_PREVIEW.test(path);
}

/** Where the newsroom sees an article as readers will. */
export function deskPreviewPath(articleId: string): string {
  return `/admin/bai-viet/${articleId}/xem-truoc`;
}

/** Where the newsroom sees it as it will stand on the front and in lists. */
export function frontPreviewPath(articleId: string): string {
  return `${deskPreviewPath(articleId)}/trang-nhat`;
}

const DESK_PREVIEW = new RegExp(`^${deskPreviewPath("[0-9a-f-]{36}")}(?:/trang-nhat)?$`);

/** Whether a path is the newsroom's preview of an article, or of how it stands on the front. */
export function isDeskPreview(path: string): boolean {
  return DESK_PREVIEW.test(path);
}

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const READER_PATH = new RegExp(
  `^(/${SLUG}|/(?:chuyen-muc|tac-gia|chu-de|en/sections)/${SLUG})(/truoc/[0-9]{1,15}_[0-9a-f-]{36})?$`,
);
const ENGLISH_SECTION = englishSectionPath("");
const LITE = new RegExp(`^${LITE_PATH}(/(?:chuyen-muc/)?${SLUG})$`);

const LISTED = new RegExp(`^/(?:chuyen-muc|tac-gia|chu-de|en/sections)/${SLUG}$`);
const SITEMAP_PART = /^\/sitemap\/(\d{4})-(\d{2})(?:-\d{1,3})?\.xml$/;
const SHARE_PICTURE = new RegExp(`^/anh-chia-se(/${SLUG})/[a-z0-9]{1,8}-[0-9a-f]{12}\\.jpg$`);

// What a site before ours may have called its pages: "/2019/05/tin-12345.html". Not below what is a route of the program.
const LISTS_OF_NAMES = new Set(["chuyen-muc", "chu-de", "tac-gia"]);
const FORMER = /^\/([a-z0-9][a-z0-9_.-]*)(?:\/[a-z0-9][a-z0-9_.-]*){0,7}$/;
const FORMER_LIMIT = 300;

function isFormerForm(path: string): boolean {
  const first = FORMER.exec(path)?.[1]?.split(".")[0];
  return first !== undefined && path.length <= FORMER_LIMIT && (!RESERVED.has(first) || LISTS_OF_NAMES.has(first));
}

/** Whether a path is a further page of a list. Its cursor is anybody's to make up. */
export function isListPage(path: string): boolean {
  return READER_PATH.exec(path)?.[2] !== undefined;
}

/**
 * The path that must be an `Address`, or fixed, for a reader's path to lead anywhere: itself, for a further page of a
 * list the list, for a section's English articles the section, for the lite edition what it is the edition of. A day or
 * month of the archive and the file of a key stand for themselves, a share picture for its article, a feed for its list or
 * the partner, a part of the sitemap for its month. What a site before ours may have called a page stands for itself. Null for all else.
 */
export function addressOf(path: string): string | null {
  if (periodOfPath(path) || keyOfPath(path) !== null) return path;
  const list = listOfFeed(path);
  if (list !== null) return ownerOfFeed(list);
  const [, year, month] = SITEMAP_PART.exec(path) ?? [];
  if (year && month)
    return periodOfPath(`${ARCHIVE_PATH}/${year}/${month}`) ? `${ARCHIVE_PATH}/${year}/${month}` : null;
  const [, whole] = LITE.exec(path) ?? [];
  if (whole) return FIXED.has(whole) ? null : whole;
  const [, shared] = SHARE_PICTURE.exec(path) ?? [];
  if (shared) return shared;
  const [, address, further] = READER_PATH.exec(path) ?? [];
  if (!address) return isFormerForm(path) ? path : null;
  if (further && !address.includes("/", 1) && !LISTS.has(address)) return null;
  return ownerOf(address);
}

/** The address that is there when a list is: for a section's English articles the section. */
function ownerOf(list: string): string {
  return list.startsWith(ENGLISH_SECTION) ? sectionPath(list.slice(ENGLISH_SECTION.length)) : list;
}

function ownerOfFeed(base: string): string | null {
  if (base === "/" || base === ENGLISH_PATH || PARTNER.test(base)) return base;
  return LISTED.test(base) ? ownerOf(base) : null;
}
