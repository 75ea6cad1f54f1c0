import { createHash } from "node:crypto";
import { housePath, IMPRINT_SLUG } from "#domain/addresses/address.ts";
import type { Picture } from "#domain/media/picture.ts";
import { isSlug } from "#lib/slug.ts";

/** The pictures that others show of an article: three crops of its lead for search engines, a drawn card for shares. */
export const SHAPES = {
  "16x9": { width: 1_200, height: 675 },
  "4x3": { width: 1_200, height: 900 },
  "1x1": { width: 1_200, height: 1_200 },
  the: { width: 1_200, height: 630 },
} as const;
export type Shape = keyof typeof SHAPES;

/** The crops, as Google's documents on article markup ask for them. */
export const CROPS = ["16x9", "4x3", "1x1"] as const satisfies Shape[];

// Goes up when the card is drawn otherwise, so that sites that keep pictures for ever fetch the new one.
const DESIGN = 1;

/** What of an article its share pictures show. */
export type Shared = {
  path: string;
  headline: string;
  section: { name: string };
  lead: Pick<Picture, "id" | "focalX" | "focalY" | "width" | "height"> | null;
};

/** Where a share picture is. The address changes with everything that is drawn, so no former one is shown for long. */
export function sharePicturePath(article: Shared, shape: Shape): string {
  return `/anh-chia-se${article.path}/${shape}-${hashOf(article)}.jpg`;
}

/** Where the paper's own card is: what stands for a page without stories. It changes with the paper's name and its line. */
export function paperCardPath({ siteName, tagline }: { siteName: string; tagline: string }): string {
  return `/anh-chia-se${housePath(IMPRINT_SLUG)}/the-${hashOfShown([siteName, tagline])}.jpg`;
}

/** The article's slug and the shape that a path of a share picture asks for; null for what is none. */
export function readSharePicture(slug: string, file: string): { slug: string; shape: Shape; hash: string } | null {
  const [, shape = "", hash = ""] = /^(16x9|4x3|1x1|the)-([0-9a-f]{12})\.jpg$/.exec(file) ?? [];
  return isSlug(slug) && isShape(shape) ? { slug, shape, hash } : null;
}

/** Whether a hash is that of what the article shows now. */
export function isCurrent(article: Shared, hash: string): boolean {
  return hashOf(article) === hash;
}

/** How large a crop of a picture is: never larger than what there is of it. Pixels. */
export function cropSize(picture: { width: number; height: number }, shape: Shape): { width: number; height: number } {
  const { width, height } = SHAPES[shape];
  const scale = Math.min(1, picture.width / width, picture.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function isShape(name: string): name is Shape {
  return Object.hasOwn(SHAPES, name);
}

function hashOf({ headline, section, lead }: Shared): string {
  return hashOfShown([headline, section.name, lead && [lead.id, lead.focalX, lead.focalY]]);
}

function hashOfShown(shown: unknown[]): string {
  return createHash("sha256")
    .update(JSON.stringify([DESIGN, ...shown]))
    .digest("hex")
    .slice(0, 12);
}
