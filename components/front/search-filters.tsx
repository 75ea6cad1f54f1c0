import { ArticleKind } from "#domain/articles/article.ts";
import type { FoundAuthor } from "#domain/search/authors-of.ts";
import { fieldName, isUnfiltered, type Search } from "#domain/search/search-address.ts";
import type { PublicSection } from "#domain/sections/published.ts";
import type { Translate } from "#lib/messages.ts";
import { TYPED_DAY_PATTERN, writeTypedDay } from "#lib/typed-day.ts";

type Props = { search: Search; sections: PublicSection[]; authors: FoundAuthor[]; t: Translate };

const CONTROL = "mt-1 w-full border border-ink bg-paper px-2 py-1.5 font-sans text-small text-ink";

/** What narrows a search: section, kind, author, days. Folded away on a phone, unless something is chosen. */
export function SearchFilters({ search, sections, authors, t }: Props) {
  const isNarrowed = !isUnfiltered({ ...search, after: null });
  return (
    <details open={isNarrowed} className="filters group mt-3 border-b border-line pb-3">
      <summary className="inline-block cursor-pointer list-none py-1 font-sans text-small font-bold hover:underline [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="me-1.5 text-son group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="me-1.5 hidden text-son group-open:inline">
          −
        </span>
        {t("search.narrow")}
      </summary>
      <div className="mt-2 grid grid-cols-2 gap-x-(--gutter) gap-y-3 lg:grid-cols-3">
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
        <AuthorChoice chosen={search.author} authors={authors} t={t} />
        <DayField field="from" day={search.from} t={t} />
        <DayField field="until" day={search.until} t={t} />
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

/** A day as people here write it: a browser's own field has the order of its language, and four stops for the Tab key. */
function DayField({ field, day, t }: { field: "from" | "until"; day: string | null; t: Translate }) {
  return (
    <label className="note">
      {t(`search.${field}`)}
      <input
        name={fieldName(field)}
        defaultValue={day === null ? "" : writeTypedDay(day)}
        placeholder={t("day.example")}
        pattern={TYPED_DAY_PATTERN}
        title={t("day.forms")}
        autoComplete="off"
        className={`${CONTROL} placeholder:text-soft`}
      />
    </label>
  );
}

/** The authors of what was found. One who was chosen stays chosen where nothing of theirs was found. */
function AuthorChoice({ chosen, authors, t }: { chosen: string | null; authors: FoundAuthor[]; t: Translate }) {
  if (authors.length === 0 && chosen === null) return null;
  const isFound = authors.some(({ slug }) => slug === chosen);
  return (
    <label className="note max-lg:col-span-full">
      {t("search.author")}
      <select name={fieldName("author")} defaultValue={chosen ?? ""} className={CONTROL}>
        <option value="">{t("search.anyAuthor")}</option>
        {chosen !== null && !isFound ? <option value={chosen}>{chosen}</option> : null}
        {authors.map(({ slug, name, articles }) => (
          <option key={slug} value={slug}>
            {`${name} (${articles})`}
          </option>
        ))}
      </select>
    </label>
  );
}
