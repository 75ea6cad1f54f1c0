import { searchHome } from "#domain/search/search-address.ts";
import type { Language, Translate } from "#lib/messages.ts";

type Props = { language: Language; t: Translate; q?: string; id?: string };

/** The field and its button, as they stand wherever one can search; the form is whoever holds it. */
export function SearchField({ t, q = "", id = "q" }: Omit<Props, "language">) {
  return (
    <div className="relative flex items-stretch border-2 border-ink focus-within:outline-3 focus-within:outline-son">
      <label htmlFor={id} className="sr-only">
        {t("search.field")}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={q}
        placeholder={t("search.placeholder")}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        className="min-w-0 grow bg-transparent px-3 py-2 text-item outline-none placeholder:text-soft"
      />
      <button type="submit" className="cursor-pointer bg-ink px-4 font-sans text-small font-bold text-paper sm:px-6">
        {t("search.button")}
      </button>
    </div>
  );
}

/** A field of its own, for pages that are about something else. */
export function SearchForm({ language, t, q, id }: Props) {
  return (
    <search>
      <form action={searchHome(language)}>
        <SearchField t={t} q={q} id={id} />
      </form>
    </search>
  );
}
