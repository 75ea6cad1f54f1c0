"use client";

import { ArrowRight, ChevronLeft, RotateCcw } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { SkipLink } from "#components/desk/skip-link.tsx";
import { ComparisonView } from "#components/editor/compare/comparison-view.tsx";
import type { Names } from "#components/editor/compare/field-words.ts";
import type { Answer } from "#components/editor/editor-actions.ts";
import { useAct } from "#components/editor/release/use-act.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { type BlockChange, compareContents } from "#domain/articles/compare/compare-contents.ts";
import type { WholeVersion } from "#domain/articles/desk-history.ts";
import type { ThinnedVersion } from "#domain/articles/history/thin-versions.ts";
import type { Picture } from "#domain/media/picture.ts";
import { formatTimeLine } from "#lib/date.ts";
import { useHistoryKeys } from "./use-history-keys.ts";
import { VersionList } from "./version-list.tsx";

const CONTENT = "noi-dung";

type Restore = { articleId: string; version: number; from: number; blockId: string | null };

type HistoryScreenProps = {
  articleId: string;
  headline: string;
  /** The working copy's version, that a restored one follows. */
  current: number;
  versions: ThinnedVersion[];
  live: number | null;
  former: WholeVersion;
  later: WholeVersion;
  pictures: Record<string, Picture>;
  names: Names;
  isWhole: boolean;
  /** Null for whoever may only read. */
  restore: ((input: Restore) => Promise<Answer<{ version: number }>>) | null;
};

/** The versions of an article, and what changed between two of them. */
export function HistoryScreen(props: HistoryScreenProps) {
  const { articleId, headline, current, versions, live, former, later, pictures, names, isWhole, restore } = props;
  const t = useTranslations("editor.history");
  const tDesk = useTranslations("desk");
  const comparison = useMemo(() => compareContents(former.content, later.content), [former, later]);
  const { counts } = comparison;
  const article = `/admin/bai-viet/${articleId}`;
  const { isBusy, problem, run } = useRestore(articleId, current, former.version, restore, article);
  useHistoryKeys();
  const isEqual = former.version === later.version;

  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <SkipLink to={CONTENT}>{tDesk("skip")}</SkipLink>
      <header className="sticky top-0 z-20 flex min-h-(--bar) flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-1.5 sm:px-4">
        <a href={article} className={buttonClass({ variant: "quiet" })}>
          <ChevronLeft aria-hidden="true" /> {t("back")}
        </a>
        <h1 className="text-lg font-[650]">{t("title")}</h1>
        <span className="cut max-w-80 text-sm text-ink-2 max-lg:hidden">{headline}</span>
        {isEqual ? null : (
          <span className="flex flex-wrap items-center gap-2 text-sm">
            <span>{`${formatTimeLine(former.at)} ${former.by.name}`}</span>
            <ArrowRight aria-label={t("to")} className="size-4" />
            <span className="font-[550] text-accent">{`${formatTimeLine(later.at)} ${later.by.name}`}</span>
          </span>
        )}
        {restore && former.version !== current ? (
          <Button className="ml-auto" aria-disabled={isBusy || undefined} onClick={() => run(null)}>
            <RotateCcw aria-hidden="true" /> {t("restore", { time: formatTimeLine(former.at) })}
          </Button>
        ) : null}
      </header>
      {problem ? <Alert tone="bad" role="alert" title={problem} className="rounded-none sm:px-5" /> : null}
      <div className="grid flex-1 md:grid-cols-[17rem_minmax(0,1fr)]">
        <VersionList versions={versions} former={former.version} later={later.version} live={live} isWhole={isWhole} />
        <main id={CONTENT} tabIndex={-1} className="min-w-0 pb-16 outline-none">
          <div className="mx-auto max-w-[52rem]">
            <p className="flex flex-wrap gap-x-4 px-5 py-3 text-sm text-ink-2">
              <span>{isEqual ? t("first") : t("counts", counts)}</span>
              <span className="ml-auto flex items-center gap-1.5 max-md:hidden">
                <Kbd>J</Kbd> <Kbd>K</Kbd> {t("keyVersions")} <Kbd>N</Kbd> <Kbd>P</Kbd> {t("keyChanges")}
              </span>
            </p>
            <ComparisonView
              comparison={comparison}
              pictures={pictures}
              names={names}
              acts={
                restore && former.version !== current
                  ? (change) => <RestoreBlock change={change} isBusy={isBusy} onRestore={run} />
                  : undefined
              }
            />
          </div>
        </main>
      </div>
    </div>
  );
}

function useRestore(
  articleId: string,
  version: number,
  from: number,
  restore: HistoryScreenProps["restore"],
  article: string,
) {
  const wanted = { blockId: null as string | null };
  const act = useAct(
    async () => (restore ? restore({ articleId, version, from, blockId: wanted.blockId }) : null),
    () => window.location.assign(article),
  );
  return {
    ...act,
    run: (blockId: string | null) => {
      wanted.blockId = blockId;
      void act.run();
    },
  };
}

type RestoreBlockProps = { change: BlockChange; isBusy: boolean; onRestore: (blockId: string) => void };

/** A block that the former version has differently can be had again by itself. */
function RestoreBlock({ change, isBusy, onRestore }: RestoreBlockProps) {
  const t = useTranslations("editor.history");
  if (!change.former || change.outcome === "same") return null;
  return (
    <Button size="small" aria-disabled={isBusy || undefined} onClick={() => onRestore(change.id)}>
      {t("restoreBlock")}
    </Button>
  );
}
