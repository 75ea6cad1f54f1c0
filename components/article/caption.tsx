import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  caption: string;
  credit: string;
  aiMark: Picture["aiMark"];
  number?: string;
  className?: string;
  t: Translate;
};

/** What is said under a picture: its words, who made it, and whether a machine did. */
export function Caption({ caption, credit, aiMark, number, className = "", t }: Props) {
  if (!caption && !credit && !number && aiMark === "NONE") return null;
  return (
    <figcaption className={`note pt-2 ${className}`}>
      {number ? <b className="me-1.5 text-ink">{number}</b> : null}
      {caption} <span className="inline-block">{credit}</span>
      {aiMark === "NONE" ? null : (
        <b className="ms-1.5 inline-block text-ink">
          {t(aiMark === "MADE" ? "site.article.aiMade" : "site.article.aiAltered")}
        </b>
      )}
    </figcaption>
  );
}
