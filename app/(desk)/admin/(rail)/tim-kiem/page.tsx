import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  deleteSearchAction,
  renameSearchAction,
  saveSearchAction,
  switchNoticesAction,
} from "#app/(desk)/admin/(rail)/tim-kiem/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { SearchScreen } from "#components/desk/search/search-screen.tsx";
import { may } from "#domain/people/policy.ts";
import { listSavedSearches } from "#domain/saved-searches/desk.ts";
import { listMisses, searchNewsroom } from "#domain/search/desk.ts";
import { AskedSearch } from "#domain/search/desk-search.ts";
import { listSectionsForDesk } from "#domain/sections/desk.ts";
import { createMessages } from "#lib/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.search.title") };
}

export default async function NewsroomSearchPage({ searchParams }: PageProps<"/admin/tim-kiem">) {
  const [actor, language, given] = await Promise.all([requireActor(), getLanguage(), searchParams]);
  if (!may(actor, "article.list")) notFound();
  const search = AskedSearch.parse(given);
  const [found, sections, saved, misses] = await Promise.all([
    search.q === "" ? null : searchNewsroom(search, actor),
    listSectionsForDesk(actor),
    listSavedSearches(actor),
    listMisses(actor),
  ]);
  return (
    <SearchScreen
      t={createMessages(language)}
      language={language}
      search={search}
      found={found}
      sections={sections}
      saved={saved}
      actions={{
        save: saveSearchAction,
        rename: renameSearchAction,
        switchNotices: switchNoticesAction,
        remove: deleteSearchAction,
      }}
      misses={misses}
      now={new Date()}
    />
  );
}
