import Link from "next/link";
import { ArticleTable } from "#components/desk/article-table.tsx";
import { listAddress } from "#components/desk/list-address.ts";
import { Part } from "#components/desk/part.tsx";
import { FoundFormerList, FoundNoteList } from "#components/desk/search/found-history.tsx";
import { clipAddress } from "#components/media/library/library-address.ts";
import { authorPath } from "#domain/addresses/address.ts";
import type { NewsroomFound } from "#domain/search/desk.ts";
import type { DeskSearch } from "#domain/search/desk-search.ts";
import { formatDuration } from "#lib/duration.ts";
import type { Language, Translate } from "#lib/messages.ts";

type FoundPartsProps = { t: Translate; language: Language; search: DeskSearch; found: NewsroomFound; now: Date };

/** What was found, by sort; a sort of which there is nothing is left out. */
export function FoundParts({ t, language, search, found, now }: FoundPartsProps) {
  const { q, section, status } = search;
  const { articles, hasMoreArticles, inPictures, former, notes, pictures, clips, people } = found;
  if ([articles, former, notes, pictures, clips, people].every(({ length }) => length === 0)) {
    return <p className="text-ink-2">{t("desk.search.nothing", { q })}</p>;
  }
  const placeOf = (id: string) => t(inPictures.includes(id) ? "desk.search.inPictures" : "desk.search.inText");
  const places = Object.fromEntries(articles.map(({ id }) => [id, placeOf(id)]));
  return (
    <>
      {articles.length > 0 ? (
        <Part id="tim-bai" title={t("desk.search.articles")} text={null}>
          <ArticleTable t={t} language={language} articles={articles} now={now} places={places} />
          {hasMoreArticles ? (
            <p className="mt-2 text-sm">
              <Link
                href={listAddress({ q, section: section ?? undefined, status: status ?? undefined })}
                className="text-accent underline underline-offset-2"
              >
                {t("desk.search.allArticles")}
              </Link>
            </p>
          ) : null}
        </Part>
      ) : null}
      {former.length > 0 ? (
        <Part id="tim-ban-truoc" title={t("desk.search.former")} text={t("desk.search.formerIntro")}>
          <FoundFormerList t={t} former={former} />
        </Part>
      ) : null}
      {notes.length > 0 ? (
        <Part id="tim-ghi-chu" title={t("desk.search.notes")} text={null}>
          <FoundNoteList t={t} notes={notes} />
        </Part>
      ) : null}
      {people.length > 0 ? (
        <Part id="tim-nguoi" title={t("desk.search.people")} text={null}>
          <ul className="border-t border-line">
            {people.map(({ id, name, slug, title }) => (
              <li key={id} className="border-b border-line py-2">
                <a href={authorPath(slug)} className="font-semibold underline-offset-2 hover:underline">
                  {name}
                </a>
                {title ? <span className="ml-2 text-sm text-ink-3">{title}</span> : null}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {pictures.length > 0 ? (
        <Part id="tim-anh" title={t("desk.search.pictures")} text={null}>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            {pictures.map(({ id, variants, width, height, alt, caption, credit, originalName }) => (
              <li key={id}>
                <a href={variants.at(-1)?.path} className="block">
                  <img
                    src={variants[0]?.path}
                    alt={alt}
                    width={width}
                    height={height}
                    loading="lazy"
                    className="aspect-[4/3] w-full rounded-sm bg-sunken object-cover"
                  />
                  <span className="mt-1 line-clamp-2 text-sm">{caption || originalName}</span>
                </a>
                <span className="text-xs text-ink-3">{credit}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {clips.length > 0 ? (
        <Part id="tim-video" title={t("desk.search.clips")} text={null}>
          <ul className="border-t border-line">
            {clips.map(({ id, kind, originalName, seconds }) => (
              <li key={id} className="border-b border-line py-2">
                <Link
                  href={clipAddress(originalName)}
                  prefetch={false}
                  className="font-semibold wrap-anywhere underline-offset-2 hover:underline"
                >
                  {originalName}
                </Link>
                <span className="ml-2 text-sm text-ink-3">
                  {[t(`desk.search.clip.${kind}`), ...(seconds === null ? [] : [formatDuration(seconds)])].join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}
