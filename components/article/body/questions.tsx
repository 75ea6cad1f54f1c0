import { markOf } from "#components/article/body/block-mark.ts";
import { BoxTitle, type Rank, rankWithin } from "#components/article/body/box-title.tsx";
import { QUESTION } from "#components/article/body/heading.tsx";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";

/** Questions as headings, so that readers find them, each with its answer below. */
export function QuestionsBlock({ block, rank }: { block: BlockOf<"questions">; rank: Rank }) {
  const { id, title } = block.attrs;
  const Question = `h${rankWithin(rank, title)}` as const;
  return (
    <section id={id} {...markOf(block)} className="flow">
      <BoxTitle rank={rank} className="text-title">
        {title}
      </BoxTitle>
      {block.content.flatMap(({ attrs, content }) => [
        attrs.question ? (
          <Question key={attrs.id} id={attrs.id} className={`${QUESTION} font-semibold`}>
            {attrs.question}
          </Question>
        ) : null,
        ...content.map((paragraph) => <ParagraphBlock key={paragraph.attrs.id} block={paragraph} />),
      ])}
    </section>
  );
}
