import type { Prisma } from "#prisma/generated/client.ts";

/** A picture as feeds name it: one file of it, with its size in pixels and bytes. */
export type FeedPicture = {
  path: string;
  type: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  credit: string;
  aiMark: "NONE" | "ALTERED" | "MADE";
};

/** The columns that make a `FeedPicture`. */
export const FEED_PICTURE = {
  id: true,
  alt: true,
  credit: true,
  aiMark: true,
  source: true,
  licence: true,
  licenceEndsAt: true,
  // WebP: every reader program shows it by now, and it is there in all widths with its bytes counted.
  variants: {
    where: { format: "webp" },
    orderBy: { width: "asc" },
    select: { path: true, width: true, height: true, bytes: true },
  },
} as const satisfies Prisma.MediaSelect;

export type FeedPictureRow = Prisma.MediaGetPayload<{ select: typeof FEED_PICTURE }>;

// What aggregators ask for at least.
const WIDTH = 1_200;

/** A stored picture as feeds name it; null for one that has no files yet. */
export function toFeedPicture(row: FeedPictureRow | null): FeedPicture | null {
  const variant = row?.variants.find(({ width }) => width >= WIDTH) ?? row?.variants.at(-1);
  if (!row || !variant) return null;
  const { alt, credit, aiMark } = row;
  return { ...variant, type: "image/webp", alt, credit, aiMark };
}
