import Form from "next/form";
import Link from "next/link";
import { FilterFold } from "#components/desk/filter-fold.tsx";
import { FilterSelect, sectionOptions } from "#components/desk/filter-select.tsx";
import { listAddress } from "#components/desk/list-address.ts";
import { SearchField } from "#components/desk/search-field.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { ArticleKind, ArticleStatus } from "#domain/articles/article.ts";
import type { ArticleFilter } from "#domain/articles/desk.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import type { Language, Translate } from "#lib/messages.ts";

type FilterFormProps = { t: Translate; language: Language; filter: ArticleFilter; sections: DeskSection[] };

/** Search and filters: a plain form that asks for the list by address. On a phone the filters fold away. */
export function FilterForm({ t, language, filter, sections }: FilterFormProps) {
  const isFiltered = Boolean(filter.section || filter.kind || filter.status || filter.q);
  const selects = [
    {
      name: "section",
      label: t("desk.list.section"),
      any: t("desk.list.anySection"),
      options: sectionOptions(sections, language),
    },
    {
      name: "kind",
      label: t("desk.list.kind"),
      any: t("desk.list.anyKind"),
      options: Object.values(ArticleKind).map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    {
      name: "status",
      label: t("desk.list.status"),
      any: t("desk.list.anyStatus"),
      options: Object.values(ArticleStatus).map((value) => ({ value, label: t(`status.${value}`) })),
    },
  ] as const;
  return (
    // The key makes the form anew when the address changes, so that its fields always say what the list shows.
    <Form
      key={listAddress(filter)}
      action="/admin"
      role="search"
      className="flex flex-wrap items-center gap-1.5 border-b border-line bg-surface px-4 py-2"
    >
      {filter.mine ? <input type="hidden" name="mine" value="1" /> : null}
      <SearchField
        label={t("desk.list.search")}
        hint={t("desk.list.searchHint")}
        value={filter.q ?? ""}
        isReachedBySlash
        className="sm:max-w-[340px] sm:min-w-60"
      />
      <FilterFold label={t("desk.list.showFilters")} legend={t("desk.list.filters")} isOpen={isFiltered && !filter.q}>
        {selects.map((select) => (
          <FilterSelect key={select.name} {...select} value={filter[select.name] ?? ""} />
        ))}
        <Button type="submit">{t("desk.list.apply")}</Button>
        {isFiltered ? (
          <Link href={listAddress({ mine: filter.mine })} className={buttonClass({ variant: "quiet" })}>
            {t("desk.list.clear")}
          </Link>
        ) : null}
      </FilterFold>
    </Form>
  );
}
