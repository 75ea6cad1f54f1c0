import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { usePictures } from "#components/editor/body/pictures-context.ts";
import { PicturePicker } from "#components/editor/later-parts.ts";
import { isShown, Photo } from "#components/story/photo.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextAreaField } from "#components/ui/field.tsx";
import { type RefusalLike, useRefusalWords } from "#components/ui/use-refusal-words.ts";
import { TRANSCRIPT_LIMIT } from "#domain/articles/body/clip.ts";
import type { BlockOf } from "#domain/articles/body/document.ts";

type ClipPartsProps = {
  block: BlockOf<"clip">;
  readOnly: boolean;
  onChange: (changes: Partial<BlockOf<"clip">["attrs"]>) => void;
};

/** A clip in the text: to be played, with its poster, its captions, and what is said in it. */
export function ClipParts({ block: { attrs }, readOnly, onChange }: ClipPartsProps) {
  const t = useTranslations("blocks.clip");
  const words = useRefusalWords();
  const { pictures, know, keepCaptions } = usePictures();
  const file = useRef<HTMLInputElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const poster = (attrs.poster && pictures[attrs.poster.mediaId]) ?? null;
  const Player = attrs.kind;

  async function addCaptions(chosen: File): Promise<void> {
    const answer = await keepCaptions({ text: await chosen.text(), fileName: chosen.name });
    setRefusal(answer.ok ? null : answer);
    if (answer.ok) onChange({ captions: answer.value.path });
  }

  return (
    <div className="grid gap-3">
      <Player
        controls
        preload="none"
        aria-label={t("player")}
        className={attrs.kind === "video" ? "max-h-72 w-full bg-sunken" : "w-full"}
        {...(attrs.kind === "video" && poster ? { poster: poster.variants.at(-1)?.path } : {})}
      >
        <source src={attrs.src} type={attrs.mimeType} />
        {attrs.captions ? <track kind="captions" src={attrs.captions} /> : null}
      </Player>
      <div className="flex flex-wrap items-center gap-2">
        {attrs.kind === "video" ? (
          <>
            {isShown(poster) ? (
              <Photo picture={poster} decorative sizes="80px" className="h-12 w-auto rounded-sm" />
            ) : null}
            {readOnly ? null : (
              <Button size="small" onClick={() => setIsPicking(true)}>
                {t(poster ? "poster" : "addPoster")}
              </Button>
            )}
          </>
        ) : null}
        {attrs.captions ? <span>{t("hasCaptions")}</span> : <span className="text-warn">{t("noCaptions")}</span>}
        {readOnly ? null : (
          <Button size="small" onClick={() => file.current?.click()}>
            {t("captions")}
          </Button>
        )}
        {attrs.captions && !readOnly ? (
          <Button size="small" variant="quiet" onClick={() => onChange({ captions: null })}>
            {t("dropCaptions")}
          </Button>
        ) : null}
      </div>
      <p role="alert" className="text-bad empty:hidden">
        {refusal ? words(refusal) : ""}
      </p>
      <Transcript value={attrs.transcript} readOnly={readOnly} onChange={(transcript) => onChange({ transcript })} />
      <input
        ref={file}
        type="file"
        accept=".vtt,.srt,text/vtt"
        hidden
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          target.value = "";
          if (chosen) void addCaptions(chosen);
        }}
      />
      {isPicking ? (
        <PicturePicker
          onClose={() => setIsPicking(false)}
          onPick={(picture) => {
            setIsPicking(false);
            know(picture);
            onChange({ poster: { mediaId: picture.id } });
          }}
        />
      ) : null}
    </div>
  );
}

function Transcript({
  value,
  readOnly,
  onChange,
}: {
  value: string;
  readOnly: boolean;
  onChange: (text: string) => void;
}) {
  const t = useTranslations("blocks.clip");
  // What is typed stands at once; the document's answer comes a moment later, and other changes of it as they are.
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDraft(value);
  }
  return (
    <TextAreaField
      label={t("transcript")}
      hint={t("transcriptHint")}
      value={draft}
      readOnly={readOnly}
      maxLength={TRANSCRIPT_LIMIT}
      rows={3}
      onChange={({ target }) => {
        setDraft(target.value);
        setSeen(target.value);
        onChange(target.value);
      }}
    />
  );
}
