import { RotateCw } from "lucide-react";
import { buttonClass } from "#components/ui/button.tsx";
import { SubmitOnce } from "#components/ui/submit-once.client.tsx";
import type { DeskNotice } from "#domain/engines/desk.ts";
import { formatMarkup, formatTime, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

type NoticeLogProps = {
  t: Translate;
  notices: DeskNotice[];
  labelledBy: string;
  retry: (form: FormData) => Promise<void>;
};

const HEAD = "px-1.5 py-1.5 text-left font-semibold";
const CELL = "px-1.5 py-2 align-top max-sm:p-0";
const TONE = { TOLD: "text-ok", WAITING: "text-ink-2", GIVEN_UP: "text-bad" } as const;

/** What engines were told, or are to be, newest first; what failed can be told now. */
export function NoticeLog({ t, notices, labelledBy, retry }: NoticeLogProps) {
  if (notices.length === 0) return <p className="text-sm text-ink-2">{t("desk.engines.noNotices")}</p>;
  return (
    <table
      aria-labelledby={labelledBy}
      className="w-full table-fixed border-collapse border-t border-line text-sm max-sm:block"
    >
      <thead className="text-xs text-ink-3 max-sm:sr-only">
        <tr className="border-b border-line">
          <th scope="col" className={`w-36 ${HEAD}`}>
            {t("desk.engines.column.at")}
          </th>
          <th scope="col" className={HEAD}>
            {t("desk.engines.column.what")}
          </th>
          <th scope="col" className={HEAD}>
            {t("desk.engines.column.outcome")}
          </th>
          <th scope="col" className={`w-12 ${HEAD}`}>
            <span className="sr-only">{t("desk.engines.column.act")}</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {notices.map((notice) => (
          <tr
            key={notice.id}
            className="border-b border-line max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-2.5 max-sm:py-2"
          >
            <td className={`text-ink-3 ${CELL}`}>
              <time dateTime={formatMarkup(notice.createdAt)}>{formatTimeLine(notice.createdAt)}</time>
            </td>
            <td className={`wrap-anywhere ${CELL} max-sm:col-start-1`}>
              {notice.path}
              <span className="block text-xs text-ink-3">
                {t(`desk.engines.kind.${notice.kind}`)} · {hostOf(notice.target)}
              </span>
            </td>
            <td className={`${CELL} max-sm:col-start-1`}>
              <Outcome t={t} notice={notice} />
            </td>
            <td className={`${CELL} max-sm:col-start-2 max-sm:row-span-3 max-sm:row-start-1`}>
              {notice.state !== "TOLD" && notice.outcome !== null ? (
                <form action={retry}>
                  <input type="hidden" name="noticeId" value={notice.id} />
                  <SubmitOnce
                    aria-label={t("desk.engines.retry", { path: notice.path })}
                    title={t("desk.engines.retryShort")}
                    className={buttonClass({ variant: "quiet", icon: true })}
                  >
                    <RotateCw aria-hidden="true" />
                  </SubmitOnce>
                </form>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ t, notice: { state, outcome, attempts, dueAt } }: { t: Translate; notice: DeskNotice }) {
  return (
    <>
      <span className={`font-[550] ${TONE[state]}`}>{t(`desk.engines.state.${state}`)}</span>
      {outcome && state !== "TOLD" ? <span className="block">{reasonOf(t, outcome)}</span> : null}
      {attempts > 1 || state === "WAITING" ? (
        <span className="block text-xs text-ink-3">
          {attempts > 0 ? t("desk.engines.attempts", { count: attempts }) : null}
          {state === "WAITING" ? ` ${t("desk.engines.next", { time: formatTime(dueAt) })}` : null}
        </span>
      ) : null}
    </>
  );
}

function reasonOf(t: Translate, outcome: string): string {
  if (outcome === "timeout" || outcome === "unreachable" || outcome === "not-allowed" || outcome === "off") {
    return t(`desk.engines.reason.${outcome}`);
  }
  return t("desk.engines.reason.answered", { status: outcome });
}

function hostOf(target: string): string {
  return URL.canParse(target) ? new URL(target).host : target;
}
