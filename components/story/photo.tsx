import type { Picture, PictureVariant } from "#domain/media/picture.ts";
import { tintOf } from "#domain/media/tint.ts";

// Wide enough for a phone's sharp screen: what a browser without `srcset` gets.
const PLAIN_WIDTH = 800;

type Props = {
  picture: Picture;
  /** How wide the picture stands, as the `sizes` attribute says it. */
  sizes: string;
  className?: string;
  /** Beside a headline that says the same, a picture is decoration and has no words of its own. */
  decorative?: boolean;
  /** The first thing of the page: fetched before everything else. All others wait until they come near. */
  first?: boolean;
  /** Small and seen at once, beside the headline: fetched without waiting, after what matters more. */
  near?: boolean;
};

/** Whether there is anything of a picture to show: one that is still being encoded has no variants yet. */
export function isShown(picture: Picture | null): picture is Picture {
  return picture !== null && picture.variants.length > 0;
}

export function Photo({
  picture,
  sizes,
  className = "w-full",
  decorative = false,
  first = false,
  near = false,
}: Props) {
  const avif = picture.variants.filter((variant) => variant.format === "avif");
  const webp = picture.variants.filter((variant) => variant.format === "webp");
  const listed = webp.length > 0 ? webp : avif;
  const plain = listed.find((variant) => variant.width >= PLAIN_WIDTH) ?? listed.at(-1);
  if (!plain) return null;
  return (
    <picture>
      {avif.length > 0 && webp.length > 0 ? <source type="image/avif" srcSet={srcSet(avif)} sizes={sizes} /> : null}
      <img
        src={plain.path}
        srcSet={srcSet(listed)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={decorative ? "" : picture.alt}
        className={`${className}${focalClasses(picture)}${tintClass(picture)}`}
        fetchPriority={first ? "high" : near ? "low" : undefined}
        loading={first || near ? undefined : "lazy"}
        decoding={first ? undefined : "async"}
      />
    </picture>
  );
}

function srcSet(variants: PictureVariant[]): string {
  return variants.map((variant) => `${variant.path} ${variant.width}w`).join(", ");
}

// The middle is where crops lie anyway; elsewhere the classes of theme.css move them in tenths.
function focalClasses({ focalX, focalY }: Picture): string {
  const [x, y] = [focalX, focalY].map((share) => Math.round(Math.min(1, Math.max(0, share)) * 10) * 10);
  return `${x === 50 ? "" : ` focal-x-${x}`}${y === 50 ? "" : ` focal-y-${y}`}`;
}

// What stands in its place until it comes.
function tintClass({ thumbhash }: Picture): string {
  const tint = tintOf(thumbhash);
  return tint === null ? "" : ` tint-${tint}`;
}
