import Form from "next/form";
import Link from "next/link";
import { FilterFold } from "#components/desk/filter-fold.tsx";
import { FilterSelect, sectionOptions } from "#components/desk/filter-select.tsx";
import { SearchField } from "#components/desk/search-field.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { ArticleStatus } from "#domain/articles/article.ts";
import { type DeskSearch, deskSearchPath, SEARCH_PLACES, searchEverywhere } from "#domain/search/desk-search.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import type { Language, Translate } from "#lib/messages.ts";

type SearchFormProps = { t: Translate; language: Language; search: DeskSearch; sections: DeskSection[] };

/** The newsroom's one field, and what holds a search back: a plain form that asks by address. */
export function SearchForm({ t, language, search, sections }: SearchFormProps) {
  const { q, place, section, status } = search;
  const isFiltered = place !== null || section !== null || status !== null;
  return (
    // The key makes the form anew when the address changes, so that its fields always say what is shown.
    <Form
      key={deskSearchPath(search)}
      action="/admin/tim-kiem"
      role="search"
      className="flex flex-wrap items-center gap-1.5 border-b border-line px-4 py-2"
    >
      <SearchField
        label={t("desk.search.field")}
        hint={t("desk.search.hint")}
        value={q}
        className="sm:max-w-[420px] sm:min-w-60"
      />
      <Button type="submit">{t("desk.search.ask")}</Button>
      <FilterFold label={t("desk.list.showFilters")} legend={t("desk.list.filters")} isOpen={isFiltered}>
        <FilterSelect
          name="place"
          label={t("desk.search.where")}
          any={t("desk.search.anywhere")}
          value={place ?? ""}
          options={SEARCH_PLACES.map((value) => ({ value, label: t(`desk.search.place.${value}`) }))}
        />
        <FilterSelect
          name="section"
          label={t("desk.list.section")}
          any={t("desk.list.anySection")}
          value={section ?? ""}
          options={sectionOptions(sections, language)}
        />
        <FilterSelect
          name="status"
          label={t("desk.list.status")}
          any={t("desk.list.anyStatus")}
          value={status ?? ""}
          options={Object.values(ArticleStatus).map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        {isFiltered ? (
          <Link href={deskSearchPath(searchEverywhere(q))} className={buttonClass({ variant: "quiet" })}>
            {t("desk.list.clear")}
          </Link>
        ) : null}
      </FilterFold>
    </Form>
  );
}
