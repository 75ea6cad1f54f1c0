import { markOf } from "#components/article/body/block-mark.ts";
import { BoxTitle, type Rank } from "#components/article/body/box-title.tsx";
import { ListBlock } from "#components/article/body/list.tsx";
import { ParagraphBlock } from "#components/article/body/paragraph.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import { blockText } from "#domain/articles/body/plain-text.ts";
import type { Translate } from "#lib/messages.ts";

/** What readers need to know beside the story, between double rules. */
export function InfoBoxBlock({ block, rank, t }: { block: BlockOf<"infoBox">; rank: Rank; t: Translate }) {
  if (!blockText(block)) return null;
  return (
    <aside
      id={block.attrs.id}
      {...markOf(block)}
      aria-label={block.attrs.title || t("blocks.name.infoBox")}
      className={BOX}
    >
      <BoxTitle rank={rank}>{block.attrs.title}</BoxTitle>
      <div className="flow">
        {block.content.map((part) =>
          part.type === "paragraph" ? (
            <ParagraphBlock key={part.attrs.id} block={part} />
          ) : (
            <ListBlock key={part.attrs.id} block={part} />
          ),
        )}
      </div>
    </aside>
  );
}

/** A box of the paper: double rules above and below, nothing at its sides. */
export const BOX = "border-y-4 border-double border-ink py-4 text-body print:break-inside-avoid";
