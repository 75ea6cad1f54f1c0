import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { listAddress } from "#components/desk/list-address.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import type { ArticleFilter, DeskPage } from "#domain/articles/desk.ts";
import { formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

/** The way to the neighbouring pages, and in words where in time this one is: pages have no numbers. */
export function Pager({ t, filter, page }: { t: Translate; filter: ArticleFilter; page: DeskPage }) {
  const { after: _after, before: _before, ...kept } = filter;
  const newest = page.articles.at(0)?.updatedAt;
  const oldest = page.articles.at(-1)?.updatedAt;
  return (
    <div className="flex flex-wrap items-center gap-2.5 bg-surface px-4 py-2 text-sm text-ink-2">
      {newest && oldest ? (
        <p>
          {t("desk.list.range", {
            count: page.articles.length,
            from: formatTimeLine(oldest),
            to: formatTimeLine(newest),
          })}
        </p>
      ) : null}
      <nav aria-label={t("desk.list.paging")} className="ml-auto flex gap-2">
        <Step address={page.previous && listAddress({ ...kept, before: page.previous })} hotkey="[">
          <ChevronLeft aria-hidden="true" />
          {t("desk.list.previous")} <Kbd>[</Kbd>
        </Step>
        <Step address={page.next && listAddress({ ...kept, after: page.next })} hotkey="]">
          {t("desk.list.next")} <Kbd>]</Kbd>
          <ChevronRight aria-hidden="true" />
        </Step>
      </nav>
    </div>
  );
}

function Step({ address, hotkey, children }: { address: string | null; hotkey: string; children: ReactNode }) {
  if (!address) return null;
  return (
    <Link href={address} aria-keyshortcuts={hotkey} className={buttonClass()}>
      {children}
    </Link>
  );
}
