import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { SearchScreen } from "#components/desk/search/search-screen.tsx";
import { may } from "#domain/people/policy.ts";
import { listMisses, searchNewsroom } from "#domain/search/desk.ts";
import { createMessages } from "#lib/messages.ts";
import { toLine } from "#lib/text.ts";

// A broken address asks for nothing.
const Asked = z.object({ q: z.string().max(200).transform(toLine).catch("") });

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.search.title") };
}

export default async function NewsroomSearchPage({ searchParams }: PageProps<"/admin/tim-kiem">) {
  const [actor, language, given] = await Promise.all([requireActor(), getLanguage(), searchParams]);
  if (!may(actor, "article.list")) notFound();
  const { q } = Asked.parse(given);
  const [found, misses] = await Promise.all([q === "" ? null : searchNewsroom(q, actor), listMisses(actor)]);
  return (
    <SearchScreen
      t={createMessages(language)}
      language={language}
      q={q}
      found={found}
      misses={misses}
      now={new Date()}
    />
  );
}
