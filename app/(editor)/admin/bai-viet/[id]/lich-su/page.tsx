import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { restore } from "#app/(editor)/admin/bai-viet/[id]/actions.ts";
import { requireActor } from "#app/current-actor.ts";
import { HistoryScreen } from "#components/editor/history/history-screen.client.tsx";
import { listActs } from "#domain/articles/acts.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { getVersions, listVersions } from "#domain/articles/desk-history.ts";
import { formerOf, thinVersions } from "#domain/articles/history/thin-versions.ts";
import { listAuthorsForDesk } from "#domain/authors/desk.ts";
import { listSectionsForDesk } from "#domain/sections/desk.ts";
import { listTopicsForDesk } from "#domain/topics/desk.ts";
import { isAppError } from "#lib/errors.ts";
import { createMessages } from "#lib/messages.ts";

// A bookmarked comparison never fails: what is no version counts as not given.
const Wanted = z.object({
  ban: z.coerce.number().int().positive().optional().catch(undefined),
  so: z.coerce.number().int().positive().optional().catch(undefined),
  het: z.string().optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("editor.history.title") };
}

export default async function HistoryPage({ params, searchParams }: PageProps<"/admin/bai-viet/[id]/lich-su">) {
  const actor = await requireActor();
  const { id } = await params;
  const { ban, so, het } = Wanted.parse(await searchParams);
  const language = await getLanguage();
  const [article, { versions, live }] = await Promise.all([
    getEditableArticle(id, actor),
    listVersions(id, actor),
  ]).catch((error) => {
    if (isAppError(error, "NOT_FOUND")) notFound();
    throw error;
  });
  const shown = het ? versions.map((version) => ({ ...version, folded: 0 })) : thinVersions(versions, live);
  const has = (wanted: number | undefined) => versions.some(({ version }) => version === wanted);
  const later = (has(ban) ? ban : undefined) ?? shown[0]?.version ?? 1;
  const chosen = versions.find(({ version }) => version === later);
  const before = chosen ? formerOf(chosen, shown) : later;
  const former = [so, before].find(has) ?? later;
  const [texts, sections, authors, topics] = await Promise.all([
    getVersions(id, Math.min(former, later), Math.max(former, later), actor),
    listSectionsForDesk(actor),
    listAuthorsForDesk(actor),
    listTopicsForDesk(actor),
  ]);
  const acts = listActs(actor, { ...article, sectionId: article.content.sectionId });
  return (
    <HistoryScreen
      articleId={article.id}
      headline={article.content.headline}
      current={article.version}
      versions={shown}
      live={live}
      former={texts.former}
      later={texts.later}
      pictures={texts.pictures}
      names={Object.fromEntries([
        ...sections.map((section) => [section.id, language === "en" ? section.nameEn : section.name]),
        ...authors.map((author) => [author.id, author.name]),
        ...topics.map((topic) => [topic.id, topic.name]),
      ])}
      isWhole={het !== undefined}
      restore={acts.save ? restore : null}
    />
  );
}
