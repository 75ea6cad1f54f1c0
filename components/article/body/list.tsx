import { markOf } from "#components/article/body/block-mark.ts";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import type { Block } from "#domain/articles/body/document.ts";

type Props = { block: Extract<Block, { type: "bulletList" | "orderedList" }> };

/** Points with a stroke of vermilion, or with their numbers. */
export function ListBlock({ block }: Props) {
  const isOrdered = block.type === "orderedList";
  const Tag = isOrdered ? "ol" : "ul";
  return (
    <Tag {...markOf(block)} className={isOrdered ? "numbers" : "dashes"}>
      {block.content.map((item) => (
        <li key={item.content[0]?.attrs.id}>
          {item.content.map((paragraph) => (
            <ParagraphBlock key={paragraph.attrs.id} block={paragraph} />
          ))}
        </li>
      ))}
    </Tag>
  );
}
