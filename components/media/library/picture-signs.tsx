import { useTranslations } from "use-intl";
import type { DeskPicture } from "#domain/media/desk.ts";
import { lastDayOf, rightsOf } from "#domain/media/rights.ts";
import { writeTypedDay } from "#lib/typed-day.ts";

/** Under a picture of the archive: who made it, and what keeps it from being used as it is. */
export function PictureSigns({ picture, now }: { picture: DeskPicture; now: Date }) {
  const t = useTranslations("library");
  const { credit, alt, licenceEndsAt, aiMark } = picture;
  const rights = rightsOf(licenceEndsAt, now);
  const day = licenceEndsAt ? writeTypedDay(lastDayOf(licenceEndsAt)) : "";
  return (
    <p className="mt-0.5 text-xs text-ink-2">
      {credit || <b className="font-[550] text-warn">{t("sign.credit")}</b>}
      {alt ? null : <b className="font-[550] text-warn"> · {t("sign.alt")}</b>}
      {rights === "ending" ? <b className="font-[550] text-warn"> · {t("sign.ending", { day })}</b> : null}
      {rights === "ended" ? <b className="font-[550] text-bad"> · {t("sign.ended", { day })}</b> : null}
      {aiMark === "NONE" ? null : <span> · {t(`sign.ai.${aiMark}`)}</span>}
    </p>
  );
}
