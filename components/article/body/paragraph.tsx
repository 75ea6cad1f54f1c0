import { markOf } from "#components/article/body/block-mark.ts";
import { InlineContent } from "#components/article/body/inline.tsx";
import type { Paragraph } from "#domain/articles/body/document.ts";

/** A paragraph; an empty one is an editor's cursor, nothing for readers. */
export function ParagraphBlock({ block, className }: { block: Paragraph; className?: string }) {
  if (!block.content?.length) return null;
  return (
    <p {...markOf(block)} className={className}>
      <InlineContent content={block.content} />
    </p>
  );
}
