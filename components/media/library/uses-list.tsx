import Link from "next/link";
import { authorPath } from "#domain/addresses/address.ts";
import type { MediaUses } from "#domain/media/uses.ts";
import type { Translate } from "#lib/messages.ts";

/** Where a picture stands: before readers, in what is being written, and where nobody sees it any more. */
export function UsesList({ t, uses }: { t: Translate; uses: MediaUses }) {
  const inArticles = (entries: { articleId: string; headline: string }[]) =>
    entries.map(({ articleId, headline }) => ({
      key: articleId,
      href: `/admin/bai-viet/${articleId}`,
      words: headline || t("library.noHeadline"),
    }));
  const parts = [
    { key: "live", entries: inArticles(uses.live) },
    { key: "fronts", entries: inArticles(uses.fronts) },
    {
      key: "portraits",
      entries: uses.portraits.map(({ name, slug }) => ({ key: slug, href: authorPath(slug), words: name })),
    },
    { key: "drafts", entries: inArticles(uses.drafts) },
    { key: "former", entries: inArticles(uses.former) },
  ] as const;
  const shown = parts.filter(({ entries }) => entries.length > 0);
  return (
    <section aria-label={t("library.uses")} className="mt-6 text-sm">
      <h3 className="font-[650]">{t("library.uses")}</h3>
      {shown.length === 0 ? <p className="mt-1 text-ink-2">{t("library.unused")}</p> : null}
      {shown.map(({ key, entries }) => (
        <div key={key} className="mt-2">
          <p className="text-xs font-semibold text-ink-2">{t(`library.use.${key}`, { count: entries.length })}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry.key} className="py-0.5">
                <Link href={entry.href} className="underline underline-offset-2">
                  {entry.words}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
