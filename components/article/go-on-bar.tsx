import type { Translate } from "#lib/messages.ts";

/** Offers to go on where a reader stopped the last time; hidden until the readers' script knows of a place. */
export function GoOnBar({ t }: { t: Translate }) {
  return (
    <div data-go-on-reading="" hidden className="band notice flex gap-x-5">
      <button type="button" data-go-on="" className="tool font-bold">
        {t("reader.goOn.go")}
      </button>
      <button type="button" data-dismiss="" className="tool">
        {t("reader.goOn.dismiss")}
      </button>
    </div>
  );
}
