"use client";

import { RefreshCw, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { RemovePictures } from "#components/media/library/bulk-form.tsx";
import { RemoveDialog } from "#components/media/library/remove-dialog.tsx";
import { pictureFiles, type UploadTarget } from "#components/media/upload-picture.ts";
import { useUploads } from "#components/media/use-uploads.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { useRefusalWords } from "#components/ui/use-refusal-words.ts";

type PictureActsProps = {
  picture: { id: string; version: number };
  /** Where one is once the picture is gone. */
  after: string;
  /** Null for whoever may not put another file in its place. */
  replaceAt: UploadTarget | null;
  remove: RemovePictures | null;
};

/** Puts another file in a picture's place, or takes the picture out of the archive. */
export function PictureActs({ picture: { id, version }, after, replaceAt, remove }: PictureActsProps) {
  const t = useTranslations("library");
  const words = useRefusalWords();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isRemoving, setIsRemoving] = useState(false);
  const target = { path: "", maxBytes: 0, pieceBytes: 1, ...replaceAt, replaces: { id, version } };
  const { uploads, start, dismiss } = useUploads({}, target);
  const upload = uploads[id];
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-2">
        {replaceAt ? (
          <Button
            size="small"
            onClick={() => input.current?.click()}
            aria-disabled={(upload && !upload.failure) || undefined}
          >
            <RefreshCw aria-hidden="true" /> {t("replace")}
          </Button>
        ) : null}
        {remove ? (
          <Button size="small" variant="danger" onClick={() => setIsRemoving(true)}>
            <Trash2 aria-hidden="true" /> {t("remove")}
          </Button>
        ) : null}
      </div>
      {replaceAt ? <p className="mt-2 max-w-[60ch] text-xs text-ink-2">{t("replaceHint")}</p> : null}
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const [file] = pictureFiles(event.target.files);
          event.target.value = "";
          if (file) void start(id, file, () => router.refresh());
        }}
      />
      <div role="status" className="mt-2 empty:hidden">
        {upload && !upload.failure ? (
          <label className="text-xs text-ink-2">
            {t("replacing")}
            <progress
              value={upload.share < 1 ? upload.share : undefined}
              max={1}
              className="block w-full accent-accent"
            />
          </label>
        ) : null}
      </div>
      <div role="alert" className="mt-2 empty:hidden">
        {upload?.failure ? (
          <Alert tone="bad" title={words(upload.failure)}>
            <Button size="small" variant="quiet" onClick={() => dismiss(id)}>
              {t("close")}
            </Button>
          </Alert>
        ) : null}
      </div>
      {remove && isRemoving ? (
        <RemoveDialog
          pictures={[{ id, version }]}
          remove={remove}
          onClose={() => setIsRemoving(false)}
          onRemoved={() => {
            setIsRemoving(false);
            router.push(after, { scroll: false });
            router.refresh();
          }}
        />
      ) : null}
    </>
  );
}
