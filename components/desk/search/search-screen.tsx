import Form from "next/form";
import { Part } from "#components/desk/part.tsx";
import { FoundParts } from "#components/desk/search/found-parts.tsx";
import { MissTable } from "#components/desk/search/miss-table.tsx";
import { SearchField } from "#components/desk/search-field.tsx";
import { Button } from "#components/ui/button.tsx";
import type { NewsroomFound, ToldMiss } from "#domain/search/desk.ts";
import type { Language, Translate } from "#lib/messages.ts";

type SearchScreenProps = {
  t: Translate;
  language: Language;
  q: string;
  /** Null while nothing is asked. */
  found: NewsroomFound | null;
  misses: ToldMiss[];
  now: Date;
};

/** One field for everything that the newsroom has, and what readers looked for in vain. */
export function SearchScreen({ t, language, q, found, misses, now }: SearchScreenProps) {
  return (
    <>
      <header className="flex min-h-(--bar) items-center border-b border-line bg-surface px-4">
        <h1 className="text-lg font-[650]">{t("desk.search.title")}</h1>
      </header>
      {/* The key makes the form anew when the address changes, so that its field always says what is shown. */}
      <Form key={q} action="/admin/tim-kiem" role="search" className="flex gap-1.5 border-b border-line px-4 py-2">
        <SearchField
          label={t("desk.search.field")}
          hint={t("desk.search.hint")}
          value={q}
          className="sm:max-w-[520px]"
        />
        <Button type="submit">{t("desk.search.ask")}</Button>
      </Form>
      <div className="grid max-w-[980px] gap-10 px-4 py-6">
        {found ? <FoundParts t={t} language={language} q={q} found={found} now={now} /> : null}
        <Part id="tim-khong-thay" title={t("desk.search.misses")} text={t("desk.search.missesIntro")}>
          <MissTable t={t} misses={misses} labelledBy="tim-khong-thay" />
        </Part>
      </div>
    </>
  );
}
