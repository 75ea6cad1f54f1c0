/** The rank of a heading: 1 is the article's headline, so that nothing below it may skip a rank. */
export type Rank = 2 | 3 | 4;

type Props = { rank: Rank; className?: string; children: string };

/** The heading of what stands apart from the running text; without words there is none. */
export function BoxTitle({ rank, className = "mb-2 text-item", children }: Props) {
  const Tag = `h${rank}` as const;
  return children ? <Tag className={className}>{children}</Tag> : null;
}
