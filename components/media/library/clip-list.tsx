import type { RemovePictures } from "#components/media/library/bulk-form.tsx";
import { libraryAddress } from "#components/media/library/library-address.ts";
import { PictureActs } from "#components/media/library/picture-acts.client.tsx";
import { UsesList } from "#components/media/library/uses-list.tsx";
import type { DeskClip } from "#domain/media/desk-clips.ts";
import { formatTimeLine } from "#lib/date.ts";
import { formatDuration } from "#lib/duration.ts";
import type { Language, Translate } from "#lib/messages.ts";

type ClipListProps = { t: Translate; language: Language; clips: DeskClip[]; remove: RemovePictures | null };

/** What the archive has to watch and to hear: each can be played, says where it is used, and can be taken out. */
export function ClipList({ t, language, clips, remove }: ClipListProps) {
  if (clips.length === 0) return <p className="px-4 py-10 text-center text-ink-2">{t("library.noClips")}</p>;
  return (
    <ul aria-label={t("library.clips")} className="grid gap-x-6 px-4 pb-10 lg:grid-cols-2">
      {clips.map((clip) => {
        const Player = clip.kind;
        const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(clip.bytes / 1_048_576);
        return (
          <li key={clip.id} className="border-b border-line py-4">
            <h2 className="text-md font-[650] wrap-anywhere">{clip.originalName || clip.id.slice(-8)}</h2>
            <p className="text-sm text-ink-2">
              {clip.seconds === null ? "" : `${formatDuration(clip.seconds)} · `}
              {t("library.megabytes", { megabytes })} ·{" "}
              {clip.uploadedBy
                ? t("library.uploadedBy", { name: clip.uploadedBy, time: formatTimeLine(clip.createdAt) })
                : t("library.uploaded", { time: formatTimeLine(clip.createdAt) })}
            </p>
            <Player
              controls
              preload="none"
              aria-label={clip.originalName}
              className={clip.kind === "video" ? "mt-2 max-h-60 w-full bg-sunken" : "mt-2 w-full"}
            >
              <source src={clip.src} type={clip.mimeType} />
            </Player>
            <UsesList t={t} uses={clip.uses} />
            {remove ? (
              <PictureActs picture={clip} after={libraryAddress({ kind: "clips" })} replaceAt={null} remove={remove} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
