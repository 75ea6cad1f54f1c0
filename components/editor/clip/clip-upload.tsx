import { type RefObject, useState } from "react";
import { useTranslations } from "use-intl";
import { usePictures } from "#components/editor/body/pictures-context.ts";
import { sendClip } from "#components/media/send-clip.ts";
import { clipFiles } from "#components/media/upload-picture.ts";
import { Button } from "#components/ui/button.tsx";
import { type RefusalLike, useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { type BlockOf, newBlockId } from "#domain/articles/body/document.ts";
import type { StoredClip } from "#domain/media/commands/upload-clip.ts";

type ClipUploadProps = {
  /** Pressed by whatever asks for a clip. */
  input: RefObject<HTMLInputElement | null>;
  onBlock: (block: BlockOf<"clip">) => void;
};

type Sending = { file: File; share: number; refusal: RefusalLike | null };

/** Something to watch or to hear on its way into the text: how far it is, or why it was not taken. */
export function ClipUpload({ input, onBlock }: ClipUploadProps) {
  const t = useTranslations("blocks.clip");
  const words = useRefusalWords();
  const { clipTarget, keepStill } = usePictures();
  const [sending, setSending] = useState<Sending | null>(null);

  async function send(file: File): Promise<void> {
    setSending({ file, share: 0, refusal: null });
    const answer = await sendClip(clipTarget, file, (share) => setSending({ file, share, refusal: null }));
    if (!answer.ok) {
      setSending({ file, share: 0, refusal: answer });
      return;
    }
    const { clip, still } = answer.value;
    const poster = still && (await keepStill(still));
    setSending(null);
    onBlock(toBlock(clip, poster?.id ?? null));
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept="video/*,audio/*"
        hidden
        onChange={(event) => {
          const [file] = clipFiles(event.target.files);
          event.target.value = "";
          if (file) void send(file);
        }}
      />
      {sending ? (
        <div className="sticky top-28 z-20 mb-3 rounded-md border border-line-strong bg-raised px-3 py-2 text-sm shadow-pop">
          {sending.refusal ? (
            <div role="alert" className="flex flex-wrap items-center gap-2 text-bad">
              <span className="min-w-0 flex-1">{words(sending.refusal)}</span>
              <Button size="small" onClick={() => void send(sending.file)}>
                {t("retry")}
              </Button>
              <Button size="small" variant="quiet" onClick={() => setSending(null)}>
                {t("dismiss")}
              </Button>
            </div>
          ) : (
            <label className="block">
              <span role="status" className="cut block">
                {t(sending.share < 1 ? "uploading" : "processing", { name: sending.file.name })}
              </span>
              <progress
                value={sending.share < 1 ? sending.share : undefined}
                max={1}
                className="block w-full accent-accent"
              />
            </label>
          )}
        </div>
      ) : null}
    </>
  );
}

function toBlock(clip: StoredClip, posterId: string | null): BlockOf<"clip"> {
  const words = { title: "", caption: "", credit: "", captions: null, transcript: "" };
  const mimeType = clip.mimeType as BlockOf<"clip">["attrs"]["mimeType"];
  const poster = posterId === null ? null : { mediaId: posterId };
  return { type: "clip", attrs: { ...clip, ...words, id: newBlockId(), mimeType, poster } };
}
