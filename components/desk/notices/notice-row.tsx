import { type MarkRead, MarkReadButton } from "#components/desk/notices/mark-read.client.tsx";
import { findingAddress } from "#components/desk/notices/notice-address.ts";
import { NoticeLink } from "#components/desk/notices/notice-link.client.tsx";
import type { DeskNotice } from "#domain/notices/desk.ts";
import type { SeenFinding } from "#domain/notices/finding.ts";
import { deskSearchPath } from "#domain/search/desk-search.ts";
import { formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

// So many are seen at a glance; the others unfold.
const MOST_SEEN = 5;

type NoticeRowProps = { t: Translate; notice: DeskNotice; mark: MarkRead };

/** A notice: the saved search, how much it found, and the way to each of it. */
export function NoticeRow({ t, notice, mark }: NoticeRowProps) {
  const { id, version, name, search, findings, more, at, readAt } = notice;
  const unread = readAt === null ? { id, version } : null;
  const list = (found: SeenFinding[]) => (
    <ul>
      {found.map((finding) => (
        <li
          key={`${finding.matter} ${finding.itemId}`}
          className="flex gap-2 py-1 text-md max-sm:flex-col max-sm:gap-0"
        >
          <span className="shrink-0 text-sm text-ink-3 sm:w-36">{t(`desk.notices.matter.${finding.matter}`)}</span>
          <NoticeLink
            href={findingAddress(finding)}
            unread={unread}
            className="min-w-0 wrap-anywhere text-accent underline underline-offset-2"
          >
            {finding.name || t("desk.list.untitled")}
          </NoticeLink>
        </li>
      ))}
    </ul>
  );
  const folded = findings.slice(MOST_SEEN);
  return (
    <li className={`border-b border-line px-4 py-3 ${unread ? "shadow-[inset_3px_0_0_var(--color-accent)]" : ""}`}>
      <div className="flex flex-wrap items-baseline gap-x-2.5">
        <h2 className={`text-md wrap-anywhere ${unread ? "font-[650]" : "font-[550] text-ink-2"}`}>
          <NoticeLink href={deskSearchPath(search)} unread={unread} className="underline-offset-2 hover:underline">
            {t("desk.notices.found", { name, count: findings.length + more })}
          </NoticeLink>
        </h2>
        <p className="text-xs text-ink-3">
          <time dateTime={formatMarkup(at)}>{formatTimeLine(at)}</time>
          {" · "}
          {t(unread ? "desk.notices.isUnread" : "desk.notices.isRead")}
        </p>
      </div>
      <div className="mt-1">{list(findings.slice(0, MOST_SEEN))}</div>
      {folded.length > 0 ? (
        <details>
          <summary className="min-h-(--target) cursor-pointer py-1 text-sm text-ink-2">
            {t("desk.notices.others", { count: folded.length })}
          </summary>
          {list(folded)}
        </details>
      ) : null}
      {more > 0 ? <p className="text-sm text-ink-3">{t("desk.notices.more", { count: more })}</p> : null}
      {unread ? (
        <div className="mt-1.5">
          <MarkReadButton seen={[unread]} mark={mark} size="small">
            {t("desk.notices.markRead")}
            <span className="sr-only">{t("desk.saved.of", { name })}</span>
          </MarkReadButton>
        </div>
      ) : null}
    </li>
  );
}
