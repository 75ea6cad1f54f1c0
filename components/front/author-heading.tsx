import { isShown, Photo } from "#components/story/photo.tsx";
import type { PublicAuthor } from "#domain/authors/published.ts";
import type { Translate } from "#lib/messages.ts";

/** An author above their list: portrait, name, what they are at the paper, how to write to them. */
export function AuthorHeading({ author, t }: { author: PublicAuthor; t: Translate }) {
  const { name, title, bio, publicEmail, portrait, articles } = author;
  return (
    <div className="grid-12 items-end pt-(--row) pb-3">
      <div className="flex items-end gap-(--gutter) lg:col-span-7">
        {isShown(portrait) ? (
          <div className="w-20 shrink-0 sm:w-28">
            <Photo picture={portrait} sizes="(width >= 40rem) 7rem, 5rem" className="crop aspect-square" decorative />
          </div>
        ) : null}
        <div>
          <p className="kicker">{title || t("site.author.kicker")}</p>
          <h1 className="text-poster tracking-[-0.02em]">{name}</h1>
        </div>
      </div>
      <div className="lg:col-span-5">
        {bio ? <p className="sm:text-item sm:leading-[1.45]">{bio}</p> : null}
        <p className="note mt-1.5 flex flex-wrap gap-x-4">
          <span>{t("house.articles", { count: articles })}</span>
          {publicEmail ? (
            <a href={`mailto:${publicEmail}`} className="wrap-anywhere underline">
              {publicEmail}
            </a>
          ) : null}
        </p>
      </div>
    </div>
  );
}
