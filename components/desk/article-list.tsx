import { Plus } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { ArticleTable } from "#components/desk/article-table.tsx";
import { Empty } from "#components/desk/empty.tsx";
import { FilterForm } from "#components/desk/filter-form.tsx";
import { listAddress } from "#components/desk/list-address.ts";
import { ListKeys } from "#components/desk/list-keys.client.tsx";
import { Pager } from "#components/desk/pager.tsx";
import { ViewTabs } from "#components/desk/view-tabs.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { SubmitOnce } from "#components/ui/submit-once.client.tsx";
import type { ArticleFilter, DeskPage } from "#domain/articles/desk.ts";
import type { DeskSection } from "#domain/sections/desk.ts";
import type { Language, Translate } from "#lib/messages.ts";

type ArticleListProps = {
  t: Translate;
  language: Language;
  filter: ArticleFilter;
  page: DeskPage;
  sections: DeskSection[];
  now: Date;
  /** Starts an article; null for whoever may not. */
  startArticle: (() => Promise<never>) | null;
};

/** The desk: every article the newsroom has, from whichever side one looks at them. */
export function ArticleList({ t, language, filter, page, sections, now, startArticle }: ArticleListProps) {
  return (
    <>
      <header className="flex min-h-(--bar) items-center gap-2.5 border-b border-line bg-surface px-4">
        <h1 className="text-lg font-[650]">{t("desk.list.title")}</h1>
        {startArticle ? (
          <form action={startArticle} className="ml-auto max-sm:hidden">
            <SubmitOnce className={buttonClass({ variant: "primary" })} aria-keyshortcuts="n">
              <Plus aria-hidden="true" />
              {t("desk.list.newArticle")} <Kbd inherit>N</Kbd>
            </SubmitOnce>
          </form>
        ) : null}
      </header>
      <ViewTabs t={t} filter={filter} />
      <FilterForm t={t} language={language} filter={filter} sections={sections} />
      {page.articles.length > 0 ? (
        <>
          <ArticleTable t={t} language={language} articles={page.articles} now={now} />
          <Pager t={t} filter={filter} page={page} />
        </>
      ) : (
        <NothingHere t={t} filter={filter} startArticle={startArticle} />
      )}
      <ListKeys />
    </>
  );
}

function NothingHere({ t, filter, startArticle }: Pick<ArticleListProps, "t" | "filter" | "startArticle">) {
  const start = startArticle ? (
    <form action={startArticle}>
      <SubmitOnce className={buttonClass({ variant: "primary", size: "large" })}>
        <Plus aria-hidden="true" />
        {t("desk.list.newArticle")}
      </SubmitOnce>
    </form>
  ) : null;
  if (filter.after || filter.before) {
    return (
      <Empty title={t("desk.list.pageEmptyTitle")} text={t("desk.list.pageEmpty")}>
        <Way to={listAddress({ ...filter, after: null, before: null })}>{t("desk.list.first")}</Way>
      </Empty>
    );
  }
  if (filter.section || filter.kind || filter.status || filter.q) {
    return (
      <Empty title={t("desk.list.noneTitle")} text={t("desk.list.none")}>
        <Way to={listAddress({ mine: filter.mine })}>{t("desk.list.clear")}</Way>
      </Empty>
    );
  }
  if (filter.mine) {
    return (
      <Empty title={t("desk.list.emptyMineTitle")} text={t("desk.list.emptyMine")}>
        {start}
      </Empty>
    );
  }
  return (
    <Empty title={t("desk.list.emptyTitle")} text={t(startArticle ? "desk.list.empty" : "desk.list.emptyReader")}>
      {start}
    </Empty>
  );
}

function Way({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link href={to} className={buttonClass({ size: "large" })}>
      {children}
    </Link>
  );
}
