import { useTranslations } from "use-intl";
import { PictureSlot } from "#components/media/picture-slot.tsx";
import { PictureWords } from "#components/media/picture-words.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { FIELD_LIMITS } from "#domain/articles/article.ts";
import type { Picture } from "#domain/media/picture.ts";
import { usePictures } from "./body/pictures-context.ts";
import type { PictureInPlace } from "./place-picture.ts";
import { altFieldId } from "./targets.ts";

type PicturePlaceProps = {
  /** "lead", or the id of the figure. */
  place: string;
  value: PictureInPlace;
  onChange: (changes: Partial<PictureInPlace>) => void;
  onPicture: (picture: Picture) => void;
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
  const { pictures, uploads, readOnly, start, dismiss } = usePictures();
  const picture = (value.mediaId && pictures[value.mediaId]) || null;
  const upload = uploads[place] ?? null;
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
          replace: t("replace"),
          remove: t("remove"),
          retry: t("retry"),
          dismiss: t("dismiss"),
          uploading: t("uploading"),
          processing: t("processing"),
        }}
        onFile={(file) => start(place, file, onPicture)}
        onDismiss={() => dismiss(place)}
        onRemove={onRemove}
      />
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
