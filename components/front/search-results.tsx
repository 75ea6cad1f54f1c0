import { isShown, Photo } from "#components/story/photo.tsx";
import { foreign } from "#components/story/story.tsx";
import { Pieces } from "#components/ui/pieces.tsx";
import type { Result } from "#domain/search/published.ts";
import { formatDate, formatMarkup } from "#lib/date.ts";
import type { Language } from "#lib/messages.ts";

/** What was found, best first, with what was looked for marked in the words as they stand. */
export function SearchResults({ results, language }: { results: Result[]; language: Language }) {
  return (
    <ol className="mt-2">
      {results.map((result) => (
        <SearchResult key={result.story.id} {...result} language={language} />
      ))}
    </ol>
  );
}

function SearchResult({ story, headline, snippet, language }: Result & { language: Language }) {
  const picture = isShown(story.lead) ? story.lead : null;
  const names = story.credits.filter(({ role }) => role === "TEXT").map(({ name }) => name);
  return (
    <li
      lang={foreign(story)}
      className="relative flex gap-4 border-t border-line py-4 first:border-0 sm:gap-(--gutter)"
    >
      <div className="grow">
        <p className="kicker mb-1">
          {language === "en" ? story.section.nameEn || story.section.name : story.section.name}
        </p>
        <h2 className="text-title leading-[1.25]">
          <a href={story.path} className="covers">
            <Pieces pieces={headline} />
          </a>
        </h2>
        <p className="mt-1.5 text-soft">
          <Pieces pieces={snippet} />
        </p>
        <p className="note mt-1.5">
          <time dateTime={formatMarkup(story.publishedAt)}>{formatDate(story.publishedAt)}</time>
          {names.length > 0 ? ` · ${names.join(", ")}` : ""}
        </p>
      </div>
      {picture ? (
        <div className="w-24 shrink-0 sm:w-44">
          <Photo
            picture={picture}
            sizes="(width >= 40rem) 11rem, 6rem"
            className="crop aspect-square sm:aspect-[3/2]"
            decorative
          />
        </div>
      ) : null}
    </li>
  );
}
