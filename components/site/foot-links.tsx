import {
  ARCHIVE_PATH,
  CORRECTIONS_PATH,
  FEEDS_PATH,
  HOUSE_SLUGS,
  housePath,
  LATEST_PATH,
  LITE_PATH,
} from "#domain/addresses/address.ts";
import type { Language, Translate } from "#lib/messages.ts";

/** The pages about the paper and the lists of everything, in a line at the foot of every page. They are in Vietnamese. */
export function FootLinks({ language, t }: { language: Language; t: Translate }) {
  const lists = [
    { path: LATEST_PATH, words: t("house.more.latest") },
    { path: ARCHIVE_PATH, words: t("house.more.archive") },
    { path: CORRECTIONS_PATH, words: t("house.more.corrections") },
    { path: FEEDS_PATH, words: "RSS" },
    { path: LITE_PATH, words: t("site.lite.name") },
  ];
  const pages = HOUSE_SLUGS.map((slug) => ({ path: housePath(slug), words: t(`house.pages.${slug}`) }));
  return (
    <nav aria-label={t("house.links")} className="note mt-(--row) border-t border-line pt-3 print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {[...lists, ...pages].map(({ path, words }) => (
          <li key={path}>
            <a href={path} hrefLang={language === "vi" ? undefined : "vi"} className="inline-block py-1">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
