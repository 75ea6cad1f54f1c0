import Link from "next/link";
import { listAddress } from "#components/desk/list-address.ts";
import type { ArticleFilter } from "#domain/articles/desk.ts";
import type { Translate } from "#lib/messages.ts";

const STAGES = ["DRAFT", "SUBMITTED", "EDITING", "APPROVAL", "PUBLISHED"] as const;

/** The list from the sides one looks at it most. A view sets stage and owner; section, kind and words stay. */
export function ViewTabs({ t, filter }: { t: Translate; filter: ArticleFilter }) {
  const { status: _status, mine: _mine, after: _after, before: _before, ...kept } = filter;
  const views = [
    { name: "all", filter: kept, isCurrent: !filter.mine && !filter.status },
    { name: "mine", filter: { ...kept, mine: true }, isCurrent: filter.mine === true },
    ...STAGES.map((status) => ({
      name: status,
      filter: { ...kept, status },
      isCurrent: !filter.mine && filter.status === status,
    })),
  ] as const;
  return (
    <nav
      aria-label={t("desk.list.views")}
      className="flex gap-0.5 overflow-x-auto border-b border-line bg-surface px-2.5 [scrollbar-width:thin]"
    >
      {views.map(({ name, filter: view, isCurrent }) => (
        <Link
          key={name}
          href={listAddress(view)}
          aria-current={isCurrent ? "page" : undefined}
          className="inline-flex min-h-[max(40px,var(--target))] items-center border-b-2 border-transparent px-2.5 text-sm font-[550] whitespace-nowrap text-ink-2 -outline-offset-2 hover:bg-hover aria-[current]:border-accent aria-[current]:text-accent"
        >
          {t(`desk.list.view.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
