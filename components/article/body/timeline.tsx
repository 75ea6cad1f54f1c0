import { markOf } from "#components/article/body/block-mark.ts";
import { BoxTitle, type Rank, rankWithin } from "#components/article/body/box-title.tsx";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import { readDateText } from "#lib/date-text.ts";

/** What happened when: points on a line, the last one in vermilion. */
export function TimelineBlock({ block, rank }: { block: BlockOf<"timeline">; rank: Rank }) {
  const { id, title } = block.attrs;
  return (
    <section id={id} {...markOf(block)}>
      <BoxTitle rank={rank} className="mb-4 text-item">
        {title}
      </BoxTitle>
      <ol className="moments text-body">
        {block.content.map(({ attrs, content }) => (
          <li key={attrs.id} id={attrs.id}>
            <DateText text={attrs.date} />
            <BoxTitle rank={rankWithin(rank, title)} className="font-semibold">
              {attrs.heading}
            </BoxTitle>
            {content.map((paragraph) => (
              <ParagraphBlock key={paragraph.attrs.id} block={paragraph} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function DateText({ text }: { text: string }) {
  if (!text) return null;
  const markup = readDateText(text);
  return <b className="block font-sans text-note/[1.85]">{markup ? <time dateTime={markup}>{text}</time> : text}</b>;
}
