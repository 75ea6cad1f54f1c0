import { markOf } from "#components/article/body/block-mark.ts";
import { Caption } from "#components/article/caption.tsx";
import { isShown } from "#components/story/photo.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";
import { formatDuration } from "#lib/duration.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { block: BlockOf<"clip">; poster: Picture | null; hang: string; t: Translate };

// Wide enough for a phone's sharp screen; a poster has no `srcset`.
const POSTER_WIDTH = 1_080;

/**
 * Something to watch or to hear, by the browser's own player: nothing is loaded before it is started. Who does not hear
 * it has captions, and a transcript to read.
 */
export function ClipBlock({ block, poster, hang, t }: Props) {
  const { id, kind, src, mimeType, width, height, seconds, title, caption, credit, captions, transcript } = block.attrs;
  const name = title || t(`blocks.reader.clip.${kind}`);
  const length = seconds === null ? "" : formatDuration(seconds);
  const inside = (
    <>
      <source src={src} type={mimeType} />
      {captions ? (
        <track
          kind="captions"
          src={captions}
          srcLang={t("blocks.reader.clip.language")}
          label={t("blocks.reader.clip.captions")}
        />
      ) : null}
      <a href={src}>{name}</a>
    </>
  );
  return (
    <figure id={id} {...markOf(block)} className={kind === "video" ? hang : "border-y border-line py-3"}>
      {title || kind === "audio" ? (
        <p className="pb-2 text-item font-semibold text-balance">
          {name} {length ? <span className="note inline-block font-normal">{length}</span> : null}
        </p>
      ) : null}
      {kind === "video" ? (
        // biome-ignore lint/a11y/useMediaCaption: the desk is asked for captions; what has none has a transcript or is silent.
        <video
          controls
          preload="none"
          playsInline
          poster={posterOf(poster)}
          width={width ?? 1_280}
          height={height ?? 720}
          aria-label={name}
          className="block h-auto max-h-[80svh] w-full bg-wash object-contain"
        >
          {inside}
        </video>
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: as above.
        <audio controls preload="none" aria-label={name} className="block w-full">
          {inside}
        </audio>
      )}
      <Caption caption={caption} credit={credit} aiMark="NONE" t={t} />
      {transcript.trim() ? (
        <details className="mt-2">
          <summary className="note cursor-pointer">{t("blocks.reader.clip.transcript")}</summary>
          <div className="grid gap-3 border-s-2 border-line ps-4 pt-3 text-body">
            {transcript
              .split("\n")
              .map((line) => line.trim())
              .filter(Boolean)
              .map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines are text and have no state.
                <p key={index}>{line}</p>
              ))}
          </div>
        </details>
      ) : null}
    </figure>
  );
}

function posterOf(poster: Picture | null): string | undefined {
  if (!isShown(poster)) return undefined;
  const webp = poster.variants.filter(({ format }) => format === "webp");
  return (webp.find(({ width }) => width >= POSTER_WIDTH) ?? webp.at(-1))?.path;
}
