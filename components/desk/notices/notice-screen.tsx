import Link from "next/link";
import { Empty } from "#components/desk/empty.tsx";
import { type MarkRead, MarkReadButton } from "#components/desk/notices/mark-read.client.tsx";
import { NoticeRow } from "#components/desk/notices/notice-row.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import type { DeskNotice } from "#domain/notices/desk.ts";
import type { Translate } from "#lib/messages.ts";

type NoticeScreenProps = { t: Translate; notices: DeskNotice[]; mark: MarkRead };

/** What one's own saved searches have found: what is unread first. */
export function NoticeScreen({ t, notices, mark }: NoticeScreenProps) {
  const unread = notices.filter(({ readAt }) => readAt === null).map(({ id, version }) => ({ id, version }));
  return (
    <>
      <header className="flex min-h-(--bar) flex-wrap items-center gap-2.5 border-b border-line bg-surface px-4 py-2">
        <h1 id="thong-bao" tabIndex={-1} className="mr-auto text-lg font-[650] outline-none">
          {t("desk.notices.title")}
        </h1>
        {unread.length > 0 ? (
          <MarkReadButton seen={unread} mark={mark}>
            {t("desk.notices.markAll")}
          </MarkReadButton>
        ) : null}
      </header>
      {notices.length === 0 ? (
        <Empty title={t("desk.notices.emptyTitle")} text={t("desk.notices.empty")}>
          <Link href="/admin/tim-kiem" className={buttonClass()}>
            {t("desk.search.title")}
          </Link>
        </Empty>
      ) : (
        <ul className="max-w-[980px]">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} t={t} notice={notice} mark={mark} />
          ))}
        </ul>
      )}
    </>
  );
}
