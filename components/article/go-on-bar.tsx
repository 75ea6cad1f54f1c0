import type { Language, Translate } from "#lib/messages.ts";

/** Offers to go on where a reader stopped the last time; hidden until the readers' script knows of a place. */
export function GoOnBar({ lang, t }: { lang: Language; t: Translate }) {
  return (
    <div lang={lang} data-go-on-reading="" hidden className="band notice print:hidden">
      <button type="button" data-go-on="" className="tool me-4 font-bold">
        {t("reader.goOn.go")}
      </button>
      <button type="button" data-dismiss="" className="tool">
        {t("reader.goOn.dismiss")}
      </button>
    </div>
  );
}
