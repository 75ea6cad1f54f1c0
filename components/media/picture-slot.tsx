import { ImageOff, ImagePlus, Images, RefreshCw, Trash2 } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { isShown, Photo } from "#components/story/photo.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Picture } from "#domain/media/picture.ts";
import { pictureFiles } from "./upload-picture.ts";
import type { Upload } from "./use-uploads.ts";

type PictureSlotWords = {
  /** What stands here while there is no picture. */
  empty: string;
  choose: string;
  library: string;
  replace: string;
  remove: string;
  retry: string;
  dismiss: string;
  uploading: string;
  /** Said once all has left and the server is at work on it. */
  processing: string;
};

type PictureSlotProps = {
  picture: Picture | null;
  alt: string;
  upload: Upload | null;
  /** Why the upload failed, in words. */
  failure: ReactNode;
  words: PictureSlotWords;
  readOnly: boolean;
  onFile: (file: File) => void;
  /** Opens the archive to choose from. */
  onLibrary: () => void;
  onDismiss: () => void;
  onRemove?: () => void;
};

/** A place for one picture: shows it, takes a dropped or chosen file, and tells how an upload is going. */
export function PictureSlot(props: PictureSlotProps) {
  const { picture, alt, upload, failure, words, readOnly, onFile, onLibrary, onDismiss, onRemove } = props;
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  const isEmpty = !isShown(picture);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button below is the first.
    <div
      data-picture-slot=""
      className={`group relative overflow-hidden rounded-t-sm bg-sunken ${isOver ? "outline-2 outline-accent" : ""}`}
      onDragOver={(event) => {
        if (readOnly || !event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        const [file] = pictureFiles(event.dataTransfer.files);
        if (readOnly || !file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {isEmpty ? (
        <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-2 border border-dashed border-line-strong px-4 py-4 text-sm text-ink-2">
          <ImageOff aria-hidden="true" className="size-5 text-ink-3" />
          <p>{words.empty}</p>
          {readOnly ? null : (
            <span className="flex flex-wrap gap-2">
              <Button onClick={choose}>
                <ImagePlus aria-hidden="true" /> {words.choose}
              </Button>
              <Button onClick={onLibrary}>
                <Images aria-hidden="true" /> {words.library}
              </Button>
            </span>
          )}
        </div>
      ) : (
        <>
          <Photo
            picture={{ ...picture, alt }}
            sizes="(min-width: 75rem) 680px, 100vw"
            className="block h-auto w-full"
          />
          {readOnly ? null : (
            <div className="absolute top-2 right-2 flex gap-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
              <Button size="small" onClick={choose}>
                <RefreshCw aria-hidden="true" /> {words.replace}
              </Button>
              <Button size="small" onClick={onLibrary}>
                <Images aria-hidden="true" /> {words.library}
              </Button>
              {onRemove ? (
                <Button size="small" icon variant="danger" aria-label={words.remove} onClick={onRemove}>
                  <Trash2 aria-hidden="true" />
                </Button>
              ) : null}
            </div>
          )}
        </>
      )}
      {upload && !upload.failure ? <UploadProgress upload={upload} words={words} /> : null}
      {upload?.failure ? (
        <div role="alert" className="flex flex-wrap items-center gap-2 bg-bad-wash px-3 py-2 text-sm text-bad">
          <span className="min-w-0 flex-1">{failure}</span>
          <Button size="small" onClick={() => onFile(upload.file)}>
            {words.retry}
          </Button>
          <Button size="small" variant="quiet" onClick={onDismiss}>
            {words.dismiss}
          </Button>
        </div>
      ) : null}
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const [file] = pictureFiles(event.target.files);
          // The same file may be chosen again after a failure.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

function UploadProgress({ upload, words }: { upload: Upload; words: PictureSlotWords }) {
  const hasLeft = upload.share >= 1;
  const label = hasLeft ? words.processing : words.uploading;
  return (
    <div className="absolute inset-x-0 bottom-0 bg-raised px-3 py-2 text-sm">
      <p className="cut">
        {label} {upload.file.name}
      </p>
      <progress
        aria-label={label}
        value={hasLeft ? undefined : upload.share}
        max={1}
        className="block w-full accent-accent"
      />
    </div>
  );
}
