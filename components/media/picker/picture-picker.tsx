import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { pictureName } from "#components/media/library/picture-name.ts";
import { PictureSigns } from "#components/media/library/picture-signs.tsx";
import { usePictureSearch } from "#components/media/picker/use-picture-search.ts";
import { Photo } from "#components/story/photo.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.client.tsx";
import { controlClass } from "#components/ui/field.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";
import type { DeskPicture } from "#domain/media/desk.ts";

type PicturePickerProps = { onPick: (picture: DeskPicture) => void; onClose: () => void };

/** Chooses a picture of the archive: one types, presses Tab to a picture, and Enter. */
export function PicturePicker({ onPick, onClose }: PicturePickerProps) {
  const t = useTranslations("library");
  const words = useRefusalWords();
  const field = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState("");
  const { pictures, next, isBusy, refusal, ask, more } = usePictureSearch();
  const [now] = useState(() => new Date());

  useEffect(() => ask(q), [ask, q]);

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("pickTitle")}
      closeLabel={t("close")}
      place="side"
      initialFocus={field}
    >
      <input
        ref={field}
        type="search"
        aria-label={t("search")}
        placeholder={t("searchHint")}
        value={q}
        maxLength={200}
        onChange={({ target }) => setQ(target.value)}
        className={controlClass}
      />
      <p role="status" className="mt-2 text-sm text-ink-2 empty:hidden">
        {isBusy ? t("pickLoading") : pictures.length === 0 && !refusal ? t("pickNothing") : ""}
      </p>
      <div role="alert" className="mt-2 empty:hidden">
        {refusal ? (
          <Alert tone="bad" title={words(refusal)}>
            <Button size="small" onClick={() => ask(q)}>
              {t("pickAgain")}
            </Button>
          </Alert>
        ) : null}
      </div>
      <ul aria-label={t("pictures")} className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3">
        {pictures.map((picture) => (
          <li key={picture.id} className="min-w-0">
            <button type="button" onClick={() => onPick(picture)} className="block w-full rounded-md text-left">
              <Photo
                picture={picture}
                decorative
                sizes="(min-width: 40rem) 190px, 45vw"
                className="aspect-[3/2] w-full rounded-md bg-sunken object-cover"
              />
              <span className="mt-1 line-clamp-2 text-sm leading-snug font-semibold">{pictureName(picture)}</span>
            </button>
            <PictureSigns picture={picture} now={now} />
          </li>
        ))}
      </ul>
      {next ? (
        <Button className="mt-4" aria-disabled={isBusy || undefined} onClick={() => more(q)}>
          {t("pickMore")}
        </Button>
      ) : null}
    </Dialog>
  );
}
