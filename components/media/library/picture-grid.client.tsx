"use client";

import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { BulkForm, type ChangeMany, type RemovePictures } from "#components/media/library/bulk-form.tsx";
import { type LibraryQuery, libraryAddress } from "#components/media/library/library-address.ts";
import { pictureName } from "#components/media/library/picture-name.ts";
import { PictureSigns } from "#components/media/library/picture-signs.tsx";
import { Photo } from "#components/story/photo.tsx";
import type { DeskPicture } from "#domain/media/desk.ts";

type PictureGridProps = {
  pictures: DeskPicture[];
  query: LibraryQuery;
  openId: string | null;
  now: Date;
  changeMany: ChangeMany;
  /** Null for whoever may not take pictures out. */
  remove: RemovePictures | null;
};

/** The pictures of a page. Each can be chosen, with Shift all from the last one; for those chosen there is one form. */
export function PictureGrid({ pictures, query, openId, now, changeMany, remove }: PictureGridProps) {
  const t = useTranslations("library");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<number | null>(null);
  const isNarrow = openId !== null;
  const selected = pictures.filter(({ id }) => chosen.has(id));

  function choose(index: number, isChosen: boolean, isRange: boolean): void {
    const from = isRange && last !== null ? Math.min(last, index) : index;
    const to = isRange && last !== null ? Math.max(last, index) : index;
    const next = new Set(chosen);
    for (const { id } of pictures.slice(from, to + 1)) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
    setLast(index);
  }

  return (
    <>
      {selected.length > 0 ? (
        <BulkForm
          key={selected.map(({ id }) => id).join()}
          pictures={selected}
          changeMany={changeMany}
          remove={remove}
          onAll={selected.length < pictures.length ? () => setChosen(new Set(pictures.map(({ id }) => id))) : null}
          onDone={() => setChosen(new Set())}
        />
      ) : null}
      <ul
        aria-label={t("pictures")}
        className={`grid grid-cols-2 gap-x-3 gap-y-4 p-4 sm:grid-cols-3 ${isNarrow ? "" : "lg:grid-cols-4 xl:grid-cols-6"}`}
      >
        {pictures.map((picture, index) => (
          <li key={picture.id} className="group relative min-w-0">
            <Link
              href={libraryAddress({ ...query, open: picture.id })}
              scroll={false}
              data-row-link=""
              aria-current={picture.id === openId ? "true" : undefined}
              className="block rounded-md aria-[current]:outline-3 aria-[current]:outline-offset-2 aria-[current]:outline-accent"
            >
              <Photo
                picture={picture}
                decorative
                sizes="(min-width: 80rem) 220px, (min-width: 40rem) 30vw, 46vw"
                className="aspect-[3/2] w-full rounded-md bg-sunken object-cover"
              />
              <span className="mt-1.5 line-clamp-2 text-sm leading-snug font-semibold">{pictureName(picture)}</span>
            </Link>
            <PictureSigns picture={picture} now={now} />
            <label className="absolute top-1.5 left-1.5 grid size-8 place-items-center rounded-md bg-surface/85 opacity-0 group-hover:opacity-100 focus-within:opacity-100 has-checked:opacity-100 pointer-coarse:opacity-100">
              <input
                type="checkbox"
                checked={chosen.has(picture.id)}
                onChange={(event) => {
                  const { shiftKey } = event.nativeEvent as MouseEvent;
                  choose(index, event.target.checked, shiftKey === true);
                }}
                className="size-4.5 accent-(--color-accent-solid)"
              />
              <span className="sr-only">{t("choose", { name: pictureName(picture) })}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
