import { ChevronLeft, X } from "lucide-react";
import Link from "next/link";
import type { SaveFacts } from "#components/desk/facts-form.client.tsx";
import type { ChangeMany, RemovePictures } from "#components/media/library/bulk-form.tsx";
import { type LibraryQuery, libraryAddress } from "#components/media/library/library-address.ts";
import type { OpenPicture } from "#components/media/library/library-screen.tsx";
import { PictureActs } from "#components/media/library/picture-acts.client.tsx";
import { PictureForm } from "#components/media/library/picture-form.client.tsx";
import { pictureName } from "#components/media/library/picture-name.ts";
import { UsesList } from "#components/media/library/uses-list.tsx";
import type { UploadTarget } from "#components/media/upload-picture.ts";
import { Photo } from "#components/story/photo.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { formatTimeLine } from "#lib/date.ts";
import type { Language, Translate } from "#lib/messages.ts";

export type PanelActions = { save: SaveFacts; changeMany: ChangeMany; remove: RemovePictures };

type PicturePanelProps = {
  t: Translate;
  language: Language;
  open: OpenPicture;
  query: LibraryQuery;
  upload: UploadTarget | null;
  mayRemove: boolean;
  actions: PanelActions;
  now: Date;
};

/** One picture: every crop, what is said of it, where it stands, what looks like it, and where it came from. */
export function PicturePanel(props: PicturePanelProps) {
  const { t, language, open, query, upload, mayRemove, actions, now } = props;
  const { picture, uses, alike, mayChange } = open;
  const { open: _open, ...filter } = query;
  const name = pictureName(picture);
  return (
    <aside
      aria-labelledby="anh-dang-mo"
      className="min-w-0 border-line bg-sunken/60 px-4 pb-10 lg:sticky lg:top-0 lg:h-dvh lg:self-start lg:overflow-y-auto lg:border-l"
    >
      <header className="flex min-h-(--bar) items-center gap-2 py-2">
        <Link
          href={libraryAddress(filter)}
          scroll={false}
          className={`${buttonClass({ variant: "quiet", icon: true })} lg:hidden`}
        >
          <ChevronLeft aria-hidden="true" />
          <span className="sr-only">{t("library.back")}</span>
        </Link>
        <h2 id="anh-dang-mo" className="line-clamp-2 min-w-0 flex-1 text-lg leading-snug font-[650]">
          {name}
        </h2>
        <Link
          href={libraryAddress(filter)}
          scroll={false}
          className={`${buttonClass({ variant: "quiet", icon: true })} max-lg:hidden`}
        >
          <X aria-hidden="true" />
          <span className="sr-only">{t("library.close")}</span>
        </Link>
      </header>
      <PictureForm
        key={picture.id}
        picture={picture}
        readOnly={!mayChange}
        path={libraryAddress(query)}
        save={actions.save}
        now={now}
      />
      <UsesList t={t} uses={uses} />
      {alike.length > 0 ? (
        <section aria-labelledby="anh-giong" className="mt-8">
          <h3 id="anh-giong" className="text-sm font-[650]">
            {t("library.alike")}
          </h3>
          <ul className="mt-2 grid grid-cols-3 gap-2 sm:grid-cols-4">
            {alike.map((other) => (
              <li key={other.id}>
                <Link href={libraryAddress({ ...filter, open: other.id })} scroll={false} className="block text-xs">
                  <Photo
                    picture={other}
                    decorative
                    sizes="160px"
                    className="aspect-[3/2] w-full rounded-sm bg-sunken object-cover"
                  />
                  <span className="mt-1 line-clamp-2">{pictureName(other)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="tep-anh" className="mt-8 text-sm">
        <h3 id="tep-anh" className="font-[650]">
          {t("library.file")}
        </h3>
        <p className="mt-1 wrap-anywhere text-ink-2">
          {picture.originalName ? `${picture.originalName} · ` : ""}
          {t("library.fileFacts", {
            width: picture.width,
            height: picture.height,
            megabytes: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(picture.bytes / 1_048_576),
          })}
        </p>
        <p className="text-ink-2">
          {picture.uploadedBy
            ? t("library.uploadedBy", { name: picture.uploadedBy, time: formatTimeLine(picture.createdAt) })
            : t("library.uploaded", { time: formatTimeLine(picture.createdAt) })}
        </p>
        <PictureActs
          picture={picture}
          after={libraryAddress(filter)}
          replaceAt={mayChange ? upload : null}
          remove={mayRemove ? actions.remove : null}
        />
      </section>
    </aside>
  );
}
