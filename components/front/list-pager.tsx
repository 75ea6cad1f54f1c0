import type { Translate } from "#lib/messages.ts";

type Props = {
  /** Where the list begins, and whether this is that page. */
  path: string;
  isFirstPage: boolean;
  /** Where the next page is, or null on the last. */
  nextPath: string | null;
  t: Translate;
};

/** How a list goes on, and the way back to its beginning; nothing for a list of one page. */
export function ListPager({ path, isFirstPage, nextPath, t }: Props) {
  if (!nextPath && isFirstPage) return null;
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 border-t border-ink pt-3 font-sans text-small font-bold">
      {nextPath ? (
        <a href={nextPath} rel="next" className="py-1">
          {t("site.list.more")} <span aria-hidden="true">→</span>
        </a>
      ) : null}
      {isFirstPage ? null : (
        <a href={path} className="py-1 font-normal">
          {t("site.list.first")}
        </a>
      )}
    </p>
  );
}
