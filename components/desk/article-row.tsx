import { CircleArrowUp, ExternalLink } from "lucide-react";
import Link from "next/link";
import { StageSign } from "#components/ui/stage-sign.tsx";
import type { DeskArticle } from "#domain/articles/desk.ts";
import { formatDay, formatMarkup, formatTime, formatTimeLine } from "#lib/date.ts";
import type { Language, Translate } from "#lib/messages.ts";
import { TimingSign } from "./timing-sign.tsx";

type ArticleRowProps = { t: Translate; language: Language; article: DeskArticle; now: Date; place?: string };

const CELL = "px-1.5 py-[5px] align-middle max-sm:p-0";

/** An article in the list: all of the row leads to it, the small link to what readers see. */
export function ArticleRow({ t, language, article, now, place }: ArticleRowProps) {
  const { section } = article;
  const headline = article.headline || t("desk.list.untitled");
  return (
    <tr className="relative h-(--row) border-b border-line hover:bg-hover has-[[data-row-link]:focus-visible]:bg-accent-wash has-[[data-row-link]:focus-visible]:shadow-[inset_3px_0_0_var(--color-accent)] max-sm:grid max-sm:h-auto max-sm:min-h-18 max-sm:grid-cols-[auto_minmax(0,1fr)_auto] max-sm:gap-x-2.5 max-sm:gap-y-0.5 max-sm:px-4 max-sm:py-2.5">
      <td className={`pl-4 ${CELL} max-sm:row-start-2`}>
        <StageSign status={article.status} label={t(`status.${article.status}`)} />
      </td>
      <td className={`${CELL} max-sm:col-span-2 max-sm:row-start-1`}>
        <Link
          href={`/admin/bai-viet/${article.id}`}
          prefetch={false}
          data-row-link=""
          lang={article.headline ? article.language : undefined}
          className={`cut text-md font-semibold outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus max-sm:text-[1rem] max-sm:block ${article.headline ? "" : "text-ink-2 italic"}`}
        >
          {headline}
        </Link>
        <span className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-3">
          <span className="font-[550] text-ink-2">
            {section ? (language === "en" ? section.nameEn : section.name) : t("desk.list.noSection")}
          </span>
          <span aria-hidden="true">·</span>
          <span>{t(`kind.${article.kind}`)}</span>
          <span className="inline-flex gap-1.5 max-sm:hidden">
            <span aria-hidden="true">·</span>
            <span lang={article.language}>{t(`desk.languageName.${article.language}`)}</span>
          </span>
          {place ? (
            <>
              <span aria-hidden="true">·</span>
              <span>{place}</span>
            </>
          ) : null}
          <TimingSign t={t} article={article} now={now} />
          {article.hasUnreleasedChanges ? (
            <span className="inline-flex items-center gap-1 font-semibold text-warn">
              <CircleArrowUp aria-hidden="true" className="size-3.5" />
              {t("desk.list.unreleased")}
            </span>
          ) : null}
        </span>
      </td>
      <td className={`text-sm max-md:hidden ${CELL}`}>
        {article.credits.length > 0 ? (
          <span className="cut">{article.credits.join(", ")}</span>
        ) : (
          <span className="cut text-ink-3">{t("desk.list.createdBy", { name: article.createdBy })}</span>
        )}
      </td>
      <td className={`text-right text-sm text-ink-2 max-lg:hidden ${CELL}`}>
        {article.wordCount.toLocaleString(language)}
      </td>
      <td className={`text-right text-sm ${CELL} max-sm:row-start-2 max-sm:text-left`}>
        <ChangeTime at={article.updatedAt} now={now} />
        <span className="cut text-2xs text-ink-3 max-sm:hidden">{article.updatedBy}</span>
      </td>
      <td className={`pr-3 ${CELL} max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1 max-sm:-mr-2`}>
        {article.livePath ? (
          <a
            href={article.livePath}
            aria-label={t("desk.list.seeLive", { headline })}
            className="relative z-1 grid size-8 place-items-center rounded-md text-accent hover:bg-accent-wash pointer-coarse:size-11"
          >
            <ExternalLink aria-hidden="true" className="size-4" />
          </a>
        ) : null}
      </td>
    </tr>
  );
}

// Today the hour says enough.
function ChangeTime({ at, now }: { at: Date; now: Date }) {
  const whole = formatTimeLine(at);
  return (
    <time dateTime={formatMarkup(at)} title={whole} className="block">
      {formatDay(at) === formatDay(now) ? formatTime(at) : whole}
    </time>
  );
}
