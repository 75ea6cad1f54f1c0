import type { Prisma } from "#prisma/generated/client.ts";

/** One encoding of a picture; `path` is its public address. */
export type PictureVariant = { format: "avif" | "webp"; width: number; height: number; path: string };

/** A picture as pages show it. `focalX`, `focalY`: the point every crop keeps, as shares from 0 to 1. */
export type Picture = {
  id: string;
  width: number;
  height: number;
  alt: string;
  credit: string;
  focalX: number;
  focalY: number;
  thumbhash: string | null;
  aiMark: "NONE" | "ALTERED" | "MADE";
  /** From when on it may not be used any more; null: without end. */
  licenceEndsAt: Date | null;
  variants: PictureVariant[];
};

/** The columns that make a `Picture`. */
export const PICTURE = {
  id: true,
  width: true,
  height: true,
  alt: true,
  credit: true,
  focalX: true,
  focalY: true,
  thumbhash: true,
  aiMark: true,
  licenceEndsAt: true,
  variants: {
    // A clip's only file is none that shows it.
    where: { format: { in: ["avif", "webp"] } },
    select: { format: true, width: true, height: true, path: true },
    orderBy: { width: "asc" },
  },
} as const satisfies Prisma.MediaSelect;

type Row = Prisma.MediaGetPayload<{ select: typeof PICTURE }>;

/** A stored picture as pages show it; null for what is no picture. */
export function toPicture(row: Row | null): Picture | null {
  if (!row || row.width === null || row.height === null) return null;
  const variants = row.variants.map(
    (variant) => ({ ...variant, format: variant.format === "avif" ? "avif" : "webp" }) as const,
  );
  return { ...row, width: row.width, height: row.height, variants };
}
