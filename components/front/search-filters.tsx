import { ArticleKind } from "#domain/articles/article.ts";
import { fieldName, type Search } from "#domain/search/search-address.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { search: Search; sections: PublicSection[]; t: Translate };

const CONTROL = "mt-1 w-full border border-ink bg-paper px-2 py-1.5 font-sans text-small text-ink";

/** What narrows a search: section, kind, days. Folded away on a phone, unless something is chosen. */
export function SearchFilters({ search, sections, t }: Props) {
  const isNarrowed = [search.section, search.kind, search.from, search.until].some((value) => value !== null);
  return (
    <details open={isNarrowed} className="mt-3 border-b border-line pb-3">
      <summary className="inline-block cursor-pointer py-1 font-sans text-small font-bold">
        {t("search.narrow")}
      </summary>
      <div className="mt-2 grid grid-cols-2 gap-x-(--gutter) gap-y-3 lg:grid-cols-[1.4fr_1fr_1fr_1fr_auto]">
        <label className="note max-lg:col-span-full">
          {t("search.section")}
          <select name={fieldName("section")} defaultValue={search.section ?? ""} className={CONTROL}>
            <option value="">{t("search.anySection")}</option>
            {sections.flatMap((section) => [
              <option key={section.slug} value={section.slug}>
                {section.name}
              </option>,
              ...section.children.map((child) => (
                <option key={child.slug} value={child.slug}>
                  {`– ${child.name}`}
                </option>
              )),
            ])}
          </select>
        </label>
        <label className="note max-lg:col-span-full">
          {t("search.kind")}
          <select name={fieldName("kind")} defaultValue={search.kind ?? ""} className={CONTROL}>
            <option value="">{t("search.anyKind")}</option>
            {Object.values(ArticleKind).map((kind) => (
              <option key={kind} value={kind}>
                {t(`search.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="note">
          {t("search.from")}
          <input type="date" name={fieldName("from")} defaultValue={search.from ?? ""} className={CONTROL} />
        </label>
        <label className="note">
          {t("search.until")}
          <input type="date" name={fieldName("until")} defaultValue={search.until ?? ""} className={CONTROL} />
        </label>
        <button
          type="submit"
          className="cursor-pointer self-end border border-ink px-4 py-1.5 font-sans text-small font-bold max-lg:col-span-full"
        >
          {t("search.apply")}
        </button>
      </div>
    </details>
  );
}
