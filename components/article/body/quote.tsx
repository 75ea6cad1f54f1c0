import { markOf } from "#components/article/body/block-mark.ts";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import type { Block } from "#domain/articles/body/document.ts";
import { inlineText } from "#domain/articles/body/plain-text.ts";

type Props = {
  block: Extract<Block, { type: "blockquote" }>;
  /** Classes that let it stand out of the column. */
  hang: string;
};

// What can be taken in at a glance is set large; a longer passage is a quotation to be read.
const AT_A_GLANCE = 220;

/** A quotation, with who said it. */
export function QuoteBlock({ block, hang }: Props) {
  const text = block.content.map((paragraph) => inlineText(paragraph.content)).join("");
  if (!text) return null;
  const isLarge = text.length <= AT_A_GLANCE;
  return (
    <figure {...markOf(block)} className={isLarge ? `border-t-4 border-ink pt-3 ${hang}` : "border-s border-ink ps-5"}>
      <blockquote className={isLarge ? LARGE_QUOTE : "flow"}>
        {block.content.map((paragraph) => (
          <ParagraphBlock
            key={paragraph.attrs.id}
            block={paragraph}
            className={isLarge && block.content.length === 1 ? quoteMarks(text) : undefined}
          />
        ))}
      </blockquote>
      {block.attrs.cite ? <figcaption className="note mt-2">{block.attrs.cite}</figcaption> : null}
    </figure>
  );
}

/** The type of what is said large. */
export const LARGE_QUOTE = "text-head leading-[1.26] font-medium tracking-[-0.01em] text-balance";

/** Classes that set quotation marks round a text, unless it brings its own. */
export function quoteMarks(text: string): string {
  return /^[“"«‘]/.test(text) ? "" : "before:text-son before:content-['“'] after:text-son after:content-['”']";
}
