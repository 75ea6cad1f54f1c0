import { Images, ListChecks, Radar, Search, SpellCheck } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { AccountPanel, type AccountPanelProps } from "#components/desk/account-panel.tsx";
import { AreaLink } from "#components/desk/area-link.client.tsx";
import { initialsOf } from "#components/desk/initials.ts";
import { KeysSheet } from "#components/desk/keys-sheet.client.tsx";
import { Mark } from "#components/desk/mark.tsx";
import { NoticeArea } from "#components/desk/notices/notice-area.client.tsx";
import { UnreadProvider } from "#components/desk/notices/unread-provider.client.tsx";
import { PhoneNavigation } from "#components/desk/phone-navigation.tsx";
import { SkipLink } from "#components/desk/skip-link.tsx";
import type { Unread } from "#domain/notices/desk.ts";
import { may } from "#domain/people/policy.ts";

type ShellProps = Omit<AccountPanelProps, "id"> & {
  /** Starts an article; null for whoever may not. */
  startArticle: (() => Promise<never>) | null;
  rememberKeys: (areOn: boolean) => Promise<void>;
  /** Null for whoever gets no notices. */
  unread: Unread | null;
  children: ReactNode;
};

const AREA =
  "grid w-[60px] justify-items-center gap-0.5 rounded-md py-1.5 text-2xs font-[550] text-ink-2 hover:bg-hover aria-[current]:bg-surface aria-[current]:text-accent";
const ACCOUNT = "tai-khoan";
const CONTENT = "noi-dung";

/** What is around every screen with a rail: the areas, the account, and on a phone the same along the bottom. */
export function Shell({ startArticle, rememberKeys, unread, children, ...account }: ShellProps) {
  const { t, actor } = account;
  const initials = initialsOf(actor.name);
  const seesEngines = may(actor, "setting.change");
  const seesStyle = may(actor, "style.change");
  const screen = (
    <div className="grid min-h-dvh sm:grid-cols-[var(--rail)_minmax(0,1fr)]">
      <SkipLink to={CONTENT}>{t("desk.skip")}</SkipLink>
      <nav
        aria-label={t("desk.areas")}
        className="sticky top-0 hidden h-dvh flex-col items-center gap-0.5 overflow-y-auto border-r border-line bg-sunken py-2.5 sm:flex"
      >
        <Link href="/admin" aria-label={t("desk.brand")} className="mb-2.5 rounded-md">
          <Mark />
        </Link>
        <AreaLink href="/admin" className={AREA}>
          <ListChecks aria-hidden="true" className="size-5" />
          {t("desk.nav.list")}
        </AreaLink>
        <AreaLink href="/admin/tim-kiem" className={AREA}>
          <Search aria-hidden="true" className="size-5" />
          {t("desk.nav.search")}
        </AreaLink>
        {unread ? <NoticeArea className={AREA} /> : null}
        <AreaLink href="/admin/kho-anh" className={AREA}>
          <Images aria-hidden="true" className="size-5" />
          {t("desk.nav.library")}
        </AreaLink>
        {seesStyle ? (
          <AreaLink href="/admin/quy-tac" className={AREA}>
            <SpellCheck aria-hidden="true" className="size-5" />
            {t("desk.nav.style")}
          </AreaLink>
        ) : null}
        {seesEngines ? (
          <AreaLink href="/admin/may-tim" className={AREA}>
            <Radar aria-hidden="true" className="size-5" />
            {t("desk.nav.engines")}
          </AreaLink>
        ) : null}
        <div className="mt-auto grid justify-items-center gap-2.5">
          <KeysSheet remember={rememberKeys} />
          <button
            type="button"
            popoverTarget={ACCOUNT}
            aria-label={t("desk.account.open", { initials, name: actor.name })}
            className="grid size-9 place-items-center rounded-full bg-accent-solid text-xs font-[650] text-on-accent hover:bg-accent-solid-hover"
          >
            {initials}
          </button>
        </div>
      </nav>
      <main id={CONTENT} tabIndex={-1} className="flex min-w-0 flex-col bg-surface outline-none max-sm:pb-16">
        {children}
      </main>
      <PhoneNavigation t={t} accountId={ACCOUNT} startArticle={startArticle} hasNotices={unread !== null} />
      <AccountPanel id={ACCOUNT} {...account} />
    </div>
  );
  return unread ? <UnreadProvider first={unread}>{screen}</UnreadProvider> : screen;
}
