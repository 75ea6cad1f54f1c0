import Link from "next/link";
import type { ReactNode } from "react";
import { Pieces } from "#components/ui/pieces.tsx";
import type { FoundFormer } from "#domain/search/find-former.ts";
import type { FoundNote } from "#domain/search/find-notes.ts";
import { formatMarkup, formatTimeLine } from "#lib/date.ts";
import type { Translate } from "#lib/messages.ts";

/** Articles that had the words once: what the version said, and the way to it in the history. */
export function FoundFormerList({ t, former }: { t: Translate; former: FoundFormer[] }) {
  return (
    <ul className="border-t border-line">
      {former.map(({ articleId, headline, version, at, by, snippet }) => (
        <FoundLine
          key={articleId}
          href={historyAddress(articleId, version)}
          headline={headline || t("desk.list.untitled")}
          at={at}
          place={t("desk.search.formerVersion", { version, by })}
        >
          <Pieces pieces={snippet} />
        </FoundLine>
      ))}
    </ul>
  );
}

/** Notes of the newsroom that have the words: on what, and the way there. */
export function FoundNoteList({ t, notes }: { t: Translate; notes: FoundNote[] }) {
  return (
    <ul className="border-t border-line">
      {notes.map(({ articleId, headline, place, version, at, note }) => (
        <FoundLine
          key={`${articleId} ${place} ${at.getTime()} ${note.map(({ text }) => text).join("")}`}
          href={version === null ? `/admin/bai-viet/${articleId}` : historyAddress(articleId, version)}
          headline={headline || t("desk.list.untitled")}
          at={at}
          place={t(`desk.search.note.${place}`)}
        >
          <Pieces pieces={note} />
        </FoundLine>
      ))}
    </ul>
  );
}

type FoundLineProps = { href: string; headline: string; place: string; at: Date; children: ReactNode };

function FoundLine({ href, headline, place, at, children }: FoundLineProps) {
  return (
    <li className="border-b border-line py-2.5">
      <Link href={href} prefetch={false} className="font-semibold underline-offset-2 hover:underline">
        {headline}
      </Link>
      <p className="text-xs text-ink-3">
        <span className="font-[550] text-ink-2">{place}</span>
        {" · "}
        <time dateTime={formatMarkup(at)}>{formatTimeLine(at)}</time>
      </p>
      <p className="mt-1 text-sm wrap-anywhere text-ink-2">{children}</p>
    </li>
  );
}

function historyAddress(articleId: string, version: number): string {
  return `/admin/bai-viet/${articleId}/lich-su?ban=${version}`;
}
