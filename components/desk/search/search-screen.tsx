import { Part } from "#components/desk/part.tsx";
import { SaveSearch } from "#components/desk/saved/save-search.client.tsx";
import type { SavedActions } from "#components/desk/saved/saved-actions.ts";
import { SavedList } from "#components/desk/saved/saved-list.client.tsx";
import { wordSearch } from "#components/desk/saved/search-words.ts";
import { FoundParts } from "#components/desk/search/found-parts.tsx";
import { MissTable } from "#components/desk/search/miss-table.tsx";
import { SearchForm } from "#components/desk/search/search-form.tsx";
import { MOST_SAVED, type SavedSearch } from "#domain/saved-searches/saved-search.ts";
import type { NewsroomFound, ToldMiss } from "#domain/search/desk.ts";
import { type DeskSearch, deskSearchPath, isSameSearch } from "#domain/search/desk-search.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import type { Language, Translate } from "#lib/messages.ts";

type SearchScreenProps = {
  t: Translate;
  language: Language;
  search: DeskSearch;
  /** Null while nothing is asked. */
  found: NewsroomFound | null;
  sections: DeskSection[];
  saved: SavedSearch[];
  actions: SavedActions;
  misses: ToldMiss[];
  now: Date;
};

/** One field for everything that the newsroom has, one's own saved searches, and what readers looked for in vain. */
export function SearchScreen({ t, language, search, found, sections, saved, actions, misses, now }: SearchScreenProps) {
  const same = saved.find((kept) => isSameSearch(kept.search, search));
  const shown = saved.map(({ search: kept, ...row }) => ({
    ...row,
    path: deskSearchPath(kept),
    words: wordSearch(t, language, kept, sections),
    isShown: row.id === same?.id,
  }));
  return (
    <>
      <header className="flex min-h-(--bar) items-center border-b border-line bg-surface px-4">
        <h1 className="text-lg font-[650]">{t("desk.search.title")}</h1>
      </header>
      <SearchForm t={t} language={language} search={search} sections={sections} />
      {found ? (
        <SaveSearch key={deskSearchPath(search)} search={search} savedAs={same?.name ?? null} save={actions.save} />
      ) : null}
      <div className="grid gap-10 px-4 py-6 xl:grid-cols-[minmax(0,1fr)_20rem] xl:grid-rows-[auto_1fr] xl:gap-x-12">
        {found ? (
          <div className="grid min-w-0 content-start gap-10">
            <FoundParts t={t} language={language} search={search} found={found} now={now} />
          </div>
        ) : null}
        <div className="min-w-0 max-w-[640px] xl:col-start-2 xl:row-span-2 xl:row-start-1">
          <Part
            id="tim-da-luu"
            title={t("desk.saved.title")}
            text={t("desk.saved.intro", { count: saved.length, limit: MOST_SAVED })}
          >
            <SavedList searches={shown} actions={actions} />
          </Part>
        </div>
        <div className="min-w-0 max-w-[980px] xl:col-start-1">
          <Part id="tim-khong-thay" title={t("desk.search.misses")} text={t("desk.search.missesIntro")}>
            <MissTable t={t} misses={misses} labelledBy="tim-khong-thay" />
          </Part>
        </div>
      </div>
    </>
  );
}
