import { markOf } from "#components/article/body/block-mark.ts";
import { BoxTitle, type Rank } from "#components/article/body/box-title.tsx";
import { BOX } from "#components/article/body/info-box.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { block: BlockOf<"related">; related: Record<string, ArticleCard>; rank: Rank; t: Translate };

/** Other articles of the paper, as they are now; those that readers may not see are left out. */
export function RelatedBlock({ block, related, rank, t }: Props) {
  const cards = block.attrs.articleIds.flatMap((id) => related[id] ?? []);
  if (cards.length === 0) return null;
  const title = block.attrs.title || t("blocks.reader.related");
  return (
    <aside id={block.attrs.id} {...markOf(block)} aria-label={title} className={`${BOX} print:hidden`}>
      <BoxTitle rank={rank}>{title}</BoxTitle>
      <ul>
        {cards.map((card) => (
          <li
            key={card.id}
            lang={card.language}
            className="relative flex justify-between gap-4 border-t border-line py-3 first:border-0 first:pt-1"
          >
            <a href={card.path} className="covers leading-[1.35] font-semibold">
              {card.listHeadline}
            </a>
            {isShown(card.lead) ? (
              <div className="w-26 shrink-0">
                <Photo picture={card.lead} sizes="6.5rem" className="crop aspect-[3/2]" decorative />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </aside>
  );
}
