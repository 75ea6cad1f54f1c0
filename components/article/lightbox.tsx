import type { Language, Translate } from "#lib/messages.ts";

/** Where the readers' script shows the pictures of an article one after another. Closed, it is not there. */
export function Lightbox({ lang, t }: { lang: Language; t: Translate }) {
  return (
    <dialog lang={lang} data-gallery="" aria-label={t("reader.gallery.title")} className="band gallery">
      <div data-picture="" className="gallery-picture" />
      <div className="page flex w-full flex-wrap items-baseline gap-x-4 pb-4 font-sans text-note">
        <p data-caption="" aria-live="polite" className="w-full text-soft" />
        <p data-count="" aria-live="polite" />
        <button type="button" data-step="-1" className="tool">
          {t("reader.gallery.previous")}
        </button>
        <button type="button" data-step="1" className="tool">
          {t("reader.gallery.next")}
        </button>
        <form method="dialog">
          <button type="submit" className="tool">
            {t("reader.gallery.close")}
          </button>
        </form>
      </div>
    </dialog>
  );
}
