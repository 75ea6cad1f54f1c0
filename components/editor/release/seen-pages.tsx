import { CircleCheck, Clock } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Answer } from "#components/editor/editor-actions.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import type { SeenPage } from "#domain/articles/watch-pages.ts";
import { useAct } from "./use-act.ts";

type SeenPagesProps = {
  seen: SeenPage[];
  onSeen: (seen: SeenPage[]) => void;
  /** Looks once more whether readers have it. @throws when no answer came. */
  look: () => Promise<Answer<SeenPage[]>>;
};

/** After how many seconds readers had what was released, page by page; what happens next where they have not. */
export function SeenPages({ seen, onSeen, look }: SeenPagesProps) {
  const t = useTranslations("editor.seen");
  const { isBusy, problem, run } = useAct(look, onSeen);
  const [article] = seen;
  const isWhole = seen.every(({ isSeen }) => isSeen);
  return (
    <section aria-label={t("title")} className="grid gap-3">
      <div role="status">
        {article?.ms != null ? (
          <p>
            <b className="block mb-1 text-xl leading-tight font-[650] text-balance sm:text-2xl">
              {t("seconds", { seconds: inSeconds(article.ms) })}
            </b>
            <span className="text-sm text-ink-2">{t("measured")}</span>
          </p>
        ) : article?.isSeen ? (
          <Alert tone="ok" title={t("seenNow")} />
        ) : (
          <Alert tone="warn" title={t("unseen")}>
            {t("unseenNext")}
          </Alert>
        )}
      </div>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {seen.map((page) => (
          <li key={page.page} className="flex items-center gap-2 py-2">
            {page.isSeen ? (
              <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-ok" />
            ) : (
              <Clock aria-hidden="true" className="size-4 shrink-0 text-warn" />
            )}
            <span className="min-w-0 flex-1 wrap-anywhere">
              {t(`page.${page.page}`)}{" "}
              <a href={page.path} target="_blank" rel="noreferrer" className="text-accent underline">
                {page.path}
              </a>
            </span>
            <b className="shrink-0 font-semibold">
              {page.ms !== null ? t("short", { seconds: inSeconds(page.ms) }) : page.isSeen ? t("shown") : t("notYet")}
            </b>
          </li>
        ))}
      </ul>
      {isWhole ? null : (
        <p>
          <Button aria-disabled={isBusy || undefined} onClick={run}>
            {isBusy ? t("looking") : t("look")}
          </Button>
        </p>
      )}
      <div role="alert">{problem ? <Alert tone="bad" title={problem} /> : null}</div>
    </section>
  );
}

/** In tenths, and never none: nothing is seen in no time. */
function inSeconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 100)) / 10;
}
