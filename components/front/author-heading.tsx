import { isShown, Photo } from "#components/article/photo.tsx";
import type { PublicAuthor } from "#domain/authors/published.ts";
import type { Translate } from "#lib/messages.ts";

/** An author above their list: portrait, name, and what they are at the paper. */
export function AuthorHeading({ author, t }: { author: PublicAuthor; t: Translate }) {
  return (
    <div className="flex items-end gap-(--gutter) pt-(--row) pb-3">
      {isShown(author.portrait) ? (
        <div className="w-20 shrink-0 sm:w-28">
          <Photo
            picture={author.portrait}
            sizes="(width >= 40rem) 7rem, 5rem"
            className="crop aspect-square"
            decorative
          />
        </div>
      ) : null}
      <div>
        <p className="kicker">{author.title || t("site.author.kicker")}</p>
        <h1 className="text-poster tracking-[-0.02em]">{author.name}</h1>
      </div>
    </div>
  );
}
