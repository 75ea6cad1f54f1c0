import { ListChecks, Menu, Search, SquarePen, UserRound } from "lucide-react";
import { AreaLink } from "#components/desk/area-link.client.tsx";
import { NoticeArea } from "#components/desk/notices/notice-area.client.tsx";
import { SubmitOnce } from "#components/ui/submit-once.client.tsx";
import type { Translate } from "#lib/messages.ts";

type PhoneNavigationProps = {
  t: Translate;
  /** The id of the account panel that "more" opens. */
  accountId: string;
  startArticle: (() => Promise<never>) | null;
  hasNotices: boolean;
};

const ITEM =
  "grid min-h-13 w-full content-center justify-items-center gap-px pt-1.5 pb-1 text-2xs font-[550] text-ink-2 aria-[current]:text-accent [&_svg]:size-5";

/** The areas along the bottom edge, where a thumb is. */
export function PhoneNavigation({ t, accountId, startArticle, hasNotices }: PhoneNavigationProps) {
  return (
    <nav
      aria-label={t("desk.areas")}
      className="fixed inset-x-0 bottom-0 z-10 grid auto-cols-fr grid-flow-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      <AreaLink href="/admin" except="mine" className={ITEM}>
        <ListChecks aria-hidden="true" />
        {t("desk.nav.list")}
      </AreaLink>
      <AreaLink href="/admin?mine=1" className={ITEM}>
        <UserRound aria-hidden="true" />
        {t("desk.nav.mine")}
      </AreaLink>
      <AreaLink href="/admin/tim-kiem" className={ITEM}>
        <Search aria-hidden="true" />
        {t("desk.nav.search")}
      </AreaLink>
      {hasNotices ? <NoticeArea className={ITEM} /> : null}
      {startArticle ? (
        <form action={startArticle}>
          <SubmitOnce className={ITEM}>
            <SquarePen aria-hidden="true" />
            {t("desk.list.newArticle")}
          </SubmitOnce>
        </form>
      ) : null}
      <button type="button" popoverTarget={accountId} className={ITEM}>
        <Menu aria-hidden="true" />
        {t("desk.nav.more")}
      </button>
    </nav>
  );
}
