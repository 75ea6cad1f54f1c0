import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import { ShareCard } from "#components/article/share-card.tsx";
import type { PublishedArticle } from "#domain/articles/published.ts";
import { SHAPES, type Shape } from "#domain/articles/share-picture.ts";
import { drawCrop } from "#domain/media/draw-crop.ts";
import { getSettings } from "#domain/settings/published.ts";

const CARD_PICTURE = { width: 440, height: 630 };
// Every letter of Vietnamese, from files of ours: a machine without a single font draws the same.
const SUBSETS = ["latin", "latin-ext", "vietnamese"];

/** The card of an article, as a JPEG. */
export async function drawCard({ headline, section, lead, language }: PublishedArticle, shape: Shape): Promise<Buffer> {
  const picture = lead && (await drawCrop(lead, CARD_PICTURE.width, CARD_PICTURE.height));
  return drawShareCard(
    {
      headline,
      section: language === "en" ? section.nameEn || section.name : section.name,
      picture: picture && `data:image/jpeg;base64,${picture.toString("base64")}`,
    },
    shape,
  );
}

/** The card with any words on it, in a shape. */
export async function drawShareCard(
  shown: { headline: string; section: string; picture: string | null },
  shape: Shape,
) {
  const [{ siteName }, fonts] = await Promise.all([getSettings(), readFonts()]);
  const card = <ShareCard {...shown} {...SHAPES[shape]} paper={siteName} />;
  const drawn = new ImageResponse(card, { ...SHAPES[shape], fonts });
  return sharp(Buffer.from(await drawn.arrayBuffer()))
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}

async function readFonts() {
  const folder = join(process.cwd(), "node_modules/@fontsource/source-serif-4/files");
  return Promise.all(
    SUBSETS.map(async (subset) => ({
      name: subset,
      weight: 600 as const,
      data: await readFile(join(folder, `source-serif-4-${subset}-600-normal.woff`)),
    })),
  );
}
