import { periodPath } from "#domain/archive/period.ts";
import type { Neighbours } from "#domain/archive/published.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { neighbours: Neighbours; wordsOf: (name: string) => string; t: Translate };

/** The way to the days, or months, before and after that have articles. */
export function ArchiveNav({ neighbours: { previous, next }, wordsOf, t }: Props) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={t("archive.around")}
      className="mt-(--row) flex flex-wrap justify-between gap-x-6 border-t border-ink pt-3 font-sans text-small"
    >
      {previous ? (
        <a href={periodPath(previous)} rel="prev" className="py-1">
          <span aria-hidden="true">←</span> {wordsOf(previous)}
        </a>
      ) : null}
      {next ? (
        <a href={periodPath(next)} rel="next" className="ms-auto py-1">
          {wordsOf(next)} <span aria-hidden="true">→</span>
        </a>
      ) : null}
    </nav>
  );
}
