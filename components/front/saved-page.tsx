import type { Translate } from "#lib/messages.ts";

/** What a reader kept for later. The list is in their browser alone; the readers' script fills it in. */
export function SavedPage({ t }: { t: Translate }) {
  return (
    <div className="page grid-12 pt-(--block)">
      <div className="lg:col-span-8">
        <h1 tabIndex={-1} className="border-b-4 border-ink pb-4 text-display">
          {t("reader.saved.title")}
        </h1>
        <p className="note py-3">{t("reader.saved.where")}</p>
        <p className="without-script border-y border-line py-3">{t("reader.saved.noScript")}</p>
        <ol data-saved-list="" className="peer" />
        <p className="needs-script border-y border-line py-3 peer-not-empty:hidden">{t("reader.saved.empty")}</p>
        <ul hidden data-saved-line="">
          <li className="flex items-baseline justify-between gap-x-6 border-t border-line py-3">
            <a href="/" className="text-item font-semibold">
              {t("reader.saved.title")}
            </a>
            <button type="button" data-forget="" className="tool shrink-0 font-sans text-note">
              {t("reader.saved.forget")}
            </button>
          </li>
        </ul>
      </div>
    </div>
  );
}
