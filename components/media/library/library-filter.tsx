import Form from "next/form";
import Link from "next/link";
import { SearchField } from "#components/desk/search-field.tsx";
import { LIBRARY, type LibraryQuery, libraryAddress } from "#components/media/library/library-address.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { controlClass } from "#components/ui/field.tsx";
import { LACKS } from "#domain/media/media-limits.ts";
import { RIGHTS } from "#domain/media/rights.ts";
import type { Translate } from "#lib/messages.ts";

/** Search and filters of the archive: a plain form that asks by address. */
export function LibraryFilter({ t, query, tags }: { t: Translate; query: LibraryQuery; tags: string[] }) {
  const isFiltered = Boolean(query.q || query.kind || query.tag || query.rights || query.missing || query.by);
  const selects = [
    {
      name: "kind",
      any: t("library.onlyPictures"),
      label: t("library.kind"),
      options: [{ value: "clips", words: t("library.clips") }],
    },
    {
      name: "rights",
      any: t("library.anyRights"),
      label: t("library.rights"),
      options: RIGHTS.map((value) => ({ value, words: t(`library.right.${value}`) })),
    },
    {
      name: "missing",
      any: t("library.anyWords"),
      label: t("library.missing"),
      options: LACKS.map((value) => ({ value, words: t(`library.lack.${value}`) })),
    },
    {
      name: "tag",
      any: t("library.anyTag"),
      label: t("library.tag"),
      // One that is asked for by a link need not be among the most used.
      options: [...new Set([...(query.tag ? [query.tag] : []), ...tags])].map((value) => ({ value, words: value })),
    },
  ] as const;
  return (
    // The key makes the form anew when the address changes, so that its fields always say what is shown.
    <Form
      key={libraryAddress(query)}
      action={LIBRARY}
      role="search"
      className="flex flex-wrap items-center gap-1.5 border-b border-line bg-surface px-4 py-2"
    >
      {query.by ? <input type="hidden" name="by" value={query.by} /> : null}
      <SearchField
        label={t("library.search")}
        hint={t("library.searchHint")}
        value={query.q ?? ""}
        isReachedBySlash
        className="basis-60 sm:max-w-[340px]"
      />
      {selects.map(({ name, any, label, options }) => (
        <select
          key={name}
          name={name}
          aria-label={label}
          defaultValue={query[name] ?? ""}
          className={`${controlClass} max-sm:basis-[calc(50%-0.2rem)] sm:w-auto sm:max-w-52 ${query[name] ? "border-accent! bg-accent-wash! text-accent!" : ""}`}
        >
          <option value="">{any}</option>
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ))}
      <Button type="submit">{t("library.apply")}</Button>
      {isFiltered ? (
        <Link href={libraryAddress({})} className={buttonClass({ variant: "quiet" })}>
          {t("library.clear")}
        </Link>
      ) : null}
    </Form>
  );
}
