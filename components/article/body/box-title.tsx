/** The rank of a block's heading: below the article's headline, or below a heading of the text. */
export type Rank = 2 | 3;

type Props = { rank: Rank | 4; className?: string; children: string };

/** The heading of what stands apart from the running text; without words there is none. */
export function BoxTitle({ rank, className = "mb-2 text-item", children }: Props) {
  const Tag = `h${rank}` as const;
  return children ? <Tag className={className}>{children}</Tag> : null;
}

/** The rank of headings within a block, so that none is skipped: below its own heading, where it has one. */
export function rankWithin(rank: Rank, title: string): Rank | 4 {
  if (!title) return rank;
  return rank === 2 ? 3 : 4;
}
