import { markOf } from "#components/article/body/block-mark.ts";
import { BoxTitle, type Rank } from "#components/article/body/box-title.tsx";
import { InlineContent } from "#components/article/body/inline.tsx";
import type { Block, BlockOf, Body } from "#domain/articles/body/document.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { block: BlockOf<"takeaways">; rank: Rank; className?: string; t: Translate };

/** The article in a few points. */
export function TakeawaysBlock({ block, rank, className = "", t }: Props) {
  const points = block.content.filter((point) => inlineText(point.content));
  if (points.length === 0) return null;
  return (
    <section id={block.attrs.id} {...markOf(block)} className={`border-y border-ink py-4 text-body ${className}`}>
      <BoxTitle rank={rank}>{block.attrs.title || t("blocks.reader.takeaways")}</BoxTitle>
      <ul className="dashes">
        {points.map((point) => (
          <li key={point.attrs.id}>
            <InlineContent content={point.content} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Points that a body begins with stand in the article's head: they are taken off what is printed as its text. */
export function takeHeadPoints(body: Body): { points: BlockOf<"takeaways"> | null; body: Body } {
  const first: Block | undefined = body.content[0];
  if (first?.type !== "takeaways") return { points: null, body };
  return { points: first, body: { ...body, content: body.content.slice(1) } };
}
