import { markOf } from "#components/article/body/block-mark.ts";
import { InlineContent } from "#components/article/body/inline.tsx";
import type { Block } from "#domain/articles/body/document.ts";

type Props = {
  block: Extract<Block, { type: "heading" }>;
  /** A lower heading that stands under no higher one is given the higher rank, so that none is skipped. */
  isRaised: boolean;
  /** In an interview the lower headings are the questions. */
  isQuestion: boolean;
};

/** A heading in the text; its id is the block's own, so that links to it last. */
export function HeadingBlock({ block, isRaised, isQuestion }: Props) {
  if (!block.content?.length) return null;
  const { id, level } = block.attrs;
  const Tag = level === 2 || isRaised ? "h2" : "h3";
  return (
    <Tag id={id} {...markOf(block)} className={level === 2 ? "text-title" : isQuestion ? QUESTION : "text-item"}>
      <InlineContent content={block.content} />
    </Tag>
  );
}

/** A question that somebody is asked. */
export const QUESTION = "border-s-4 border-son ps-4 text-item leading-[1.4] -ms-4 sm:-ms-5";
