import { useState } from "react";
import { useTranslations } from "use-intl";
import { PictureSlot } from "#components/media/picture-slot.tsx";
import { PictureWords } from "#components/media/picture-words.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import type { DeskPicture } from "#domain/media/desk.ts";
import { lastDayOf, rightsOf } from "#domain/media/rights.ts";
import { writeTypedDay } from "#lib/typed-day.ts";
import { usePictures } from "./body/pictures-context.ts";
import { PicturePicker } from "./later-parts.ts";
import type { PictureInPlace } from "./place-picture.ts";
import { altFieldId } from "./targets.ts";
import { TwinNotice } from "./twin-notice.tsx";

type PicturePlaceProps = {
  /** "lead", or the id of the figure. */
  place: string;
  value: PictureInPlace;
  onChange: (changes: Partial<PictureInPlace>) => void;
  onPicture: (picture: DeskPicture) => void;
  onRemove?: () => void;
  /** Without a picture there is nothing to say of it: the lines stay away. */
  hideWordsWhenEmpty?: boolean;
  emptyWords: string;
};

/** A picture of the article with the lines that are said of it, wherever it stands. */
export function PicturePlace({
  place,
  value,
  onChange,
  onPicture,
  onRemove,
  hideWordsWhenEmpty = false,
  emptyWords,
}: PicturePlaceProps) {
  const t = useTranslations("editor.picture");
  const words = useRefusalWords();
  const { pictures, uploads, twins, readOnly, start, know, dismiss, dismissTwin } = usePictures();
  const [isPicking, setIsPicking] = useState(false);
  const picture = (value.mediaId && pictures[value.mediaId]) || null;
  const upload = uploads[place] ?? null;
  const twin = twins[place];
  const [now] = useState(() => new Date());
  const end = picture?.licenceEndsAt ?? null;
  const rights = rightsOf(end, now);
  return (
    <>
      <PictureSlot
        picture={picture}
        alt={value.alt}
        upload={upload}
        failure={upload?.failure ? words(upload.failure) : null}
        readOnly={readOnly}
        words={{
          empty: emptyWords,
          choose: t("choose"),
          library: t("fromLibrary"),
          replace: t("replace"),
          remove: t("remove"),
          retry: t("retry"),
          dismiss: t("dismiss"),
          uploading: t("uploading"),
          processing: t("processing"),
        }}
        onFile={(file) => start(place, file, onPicture)}
        onLibrary={() => setIsPicking(true)}
        onDismiss={() => dismiss(place)}
        onRemove={onRemove}
      />
      {twin && twin.picture.id === value.mediaId && !readOnly ? (
        <TwinNotice
          twin={twin}
          onUse={(other) => {
            dismissTwin(place);
            know(other);
            onPicture(other);
          }}
          onDismiss={() => dismissTwin(place)}
        />
      ) : null}
      {end && rights !== "usable" ? (
        <p className={`px-3 py-1.5 text-sm ${rights === "ended" ? "bg-bad-wash text-bad" : "bg-warn-wash text-warn"}`}>
          {t(rights === "ended" ? "rightsEnded" : "rightsEnding", { day: writeTypedDay(lastDayOf(end)) })}
        </p>
      ) : null}
      {isPicking ? (
        <PicturePicker
          onClose={() => setIsPicking(false)}
          onPick={(picked) => {
            setIsPicking(false);
            know(picked);
            onPicture(picked);
          }}
        />
      ) : null}
      {hideWordsWhenEmpty && value.mediaId === null ? null : (
        <PictureWords
          readOnly={readOnly}
          caption={{
            label: t("caption"),
            limit: FIELD_LIMITS.caption,
            value: value.caption,
            onChange: (caption) => onChange({ caption }),
          }}
          credit={{
            label: t("credit"),
            limit: FIELD_LIMITS.caption,
            value: value.credit,
            onChange: (credit) => onChange({ credit }),
          }}
          alt={{
            id: altFieldId(place),
            label: t("alt"),
            missing: value.mediaId ? t("altMissing") : undefined,
            placeholder: t("altHint"),
            limit: FIELD_LIMITS.alt,
            value: value.alt,
            onChange: (alt) => onChange({ alt }),
          }}
        />
      )}
    </>
  );
}
