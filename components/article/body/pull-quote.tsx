import { markOf } from "#components/article/body/block-mark.ts";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import { LARGE_QUOTE, quoteMarks } from "#components/article/body/quote.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";
import type { Picture } from "#domain/media/picture.ts";

type Props = {
  block: BlockOf<"pullQuote">;
  portrait: Picture | null;
  /** Classes that let it stand out of the column. */
  hang: string;
};

/** A sentence set large. Whoever said it stands on its rule, as the busts of the opinion page do. */
export function PullQuoteBlock({ block, portrait, hang }: Props) {
  if (!block.content.some(({ content }) => inlineText(content))) return null;
  const { cite } = block.attrs;
  const credit = isShown(portrait) ? portrait.credit : "";
  return (
    <figure {...markOf(block)} className={hang}>
      {isShown(portrait) ? (
        <div className="w-38">
          <Photo picture={portrait} sizes="9.5rem" className="crop aspect-[4/5] bg-niche" decorative />
        </div>
      ) : null}
      <blockquote className={`border-t-4 border-ink pt-3 ${LARGE_QUOTE}`}>
        {block.content.map((sentence) => (
          <ParagraphBlock
            key={sentence.attrs.id}
            block={sentence}
            className={quoteMarks(inlineText(sentence.content))}
          />
        ))}
      </blockquote>
      {cite || credit ? (
        <figcaption className="note mt-2">{[cite, credit].filter(Boolean).join(" · ")}</figcaption>
      ) : null}
    </figure>
  );
}
