import Link from "next/link";
import { Empty } from "#components/desk/empty.tsx";
import { ListKeys } from "#components/desk/list-keys.client.tsx";
import { ClipList } from "#components/media/library/clip-list.tsx";
import { type LibraryQuery, libraryAddress } from "#components/media/library/library-address.ts";
import { LibraryFilter } from "#components/media/library/library-filter.tsx";
import { PictureGrid } from "#components/media/library/picture-grid.client.tsx";
import { type PanelActions, PicturePanel } from "#components/media/library/picture-panel.tsx";
import { UploadArea } from "#components/media/library/upload-area.client.tsx";
import type { UploadTarget } from "#components/media/upload-picture.ts";
import { buttonClass } from "#components/ui/button.tsx";
import type { DeskPicture, MediaPage } from "#domain/media/desk.ts";
import type { DeskClip } from "#domain/media/desk-clips.ts";
import type { MediaUses } from "#domain/media/uses.ts";
import type { Language, Translate } from "#lib/messages.ts";

/** The picture that stands open, with what the archive knows of it. */
export type OpenPicture = { picture: DeskPicture; uses: MediaUses; alike: DeskPicture[]; mayChange: boolean };

type LibraryScreenProps = {
  t: Translate;
  language: Language;
  query: LibraryQuery;
  page: MediaPage;
  tags: string[];
  open: OpenPicture | null;
  /** What is watched and heard, where that was asked for instead of pictures. */
  clips: DeskClip[] | null;
  /** Null for whoever may not upload. */
  upload: UploadTarget | null;
  mayRemove: boolean;
  actions: PanelActions;
  now: Date;
};

/** The picture archive: search and filters, pictures, and beside them the one that is open. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { t, language, query, page, tags, open, clips, upload, mayRemove, actions, now } = props;
  const { after: _after, open: _open, ...kept } = query;
  const isFiltered = Object.values(kept).some(Boolean);
  return (
    <UploadArea target={upload} count={clips?.length ?? page.total} isFiltered={isFiltered}>
      <ListKeys />
      <div className={open ? "max-lg:hidden" : ""}>
        <LibraryFilter t={t} query={query} tags={tags} />
      </div>
      {clips ? <ClipList t={t} language={language} clips={clips} remove={mayRemove ? actions.remove : null} /> : null}
      <div
        hidden={clips !== null}
        className={open ? "grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]" : "flex-1"}
      >
        <div className={open ? "min-w-0 max-lg:hidden" : "min-w-0"}>
          {page.pictures.length === 0 ? (
            <Empty
              title={t(isFiltered ? "library.nothingFound" : "library.empty")}
              text={t(isFiltered ? "library.nothingFoundText" : "library.emptyText")}
            >
              {isFiltered ? (
                <Link href={libraryAddress({})} className={buttonClass()}>
                  {t("library.clear")}
                </Link>
              ) : null}
            </Empty>
          ) : (
            <PictureGrid
              pictures={page.pictures}
              query={query}
              openId={open?.picture.id ?? null}
              now={now}
              changeMany={actions.changeMany}
              remove={mayRemove ? actions.remove : null}
            />
          )}
          {page.next ? (
            <p className="px-4 pb-6">
              <Link href={libraryAddress({ ...kept, after: page.next as never })} className={buttonClass()}>
                {t("library.more")}
              </Link>
            </p>
          ) : null}
        </div>
        {open ? (
          <PicturePanel
            t={t}
            language={language}
            open={open}
            query={query}
            upload={upload}
            mayRemove={mayRemove}
            actions={actions}
            now={now}
          />
        ) : null}
      </div>
    </UploadArea>
  );
}
