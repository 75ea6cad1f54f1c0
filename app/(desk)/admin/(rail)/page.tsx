import type { Metadata } from "next";
import { startArticle } from "#app/(desk)/admin/actions.ts";
import { getLanguage } from "#app/(desk)/preferences.ts";
import { requireActor } from "#app/current-actor.ts";
import { ArticleList } from "#components/desk/article-list.tsx";
import { Empty } from "#components/desk/empty.tsx";
import { ArticleFilter, listArticles } from "#domain/articles/desk.ts";
import { may } from "#domain/people/policy.ts";
import { listSectionsForDesk } from "#domain/sections/desk.ts";
import { createMessages } from "#lib/messages.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: createMessages(await getLanguage())("desk.list.title") };
}

export default async function DeskPage({ searchParams }: PageProps<"/admin">) {
  const [actor, language, given] = await Promise.all([requireActor(), getLanguage(), searchParams]);
  const t = createMessages(language);
  if (!may(actor, "article.list")) {
    return (
      <>
        <h1 className="sr-only">{t("desk.list.title")}</h1>
        <Empty title={t("desk.list.noRoleTitle")} text={t("desk.list.noRole")} />
      </>
    );
  }
  const filter = ArticleFilter.parse(given);
  const [page, sections] = await Promise.all([listArticles(filter, actor), listSectionsForDesk(actor)]);
  return (
    <ArticleList
      t={t}
      language={language}
      filter={filter}
      page={page}
      sections={sections}
      now={new Date()}
      startArticle={may(actor, "article.create") ? startArticle : null}
    />
  );
}
