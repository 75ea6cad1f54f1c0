import { markOf } from "#components/article/body/block-mark.ts";
import { FigureBlock } from "#components/article/body/figure.tsx";
import { composeRows, shapeOf, widthOf } from "#components/article/body/gallery-rows.ts";
import { isShown } from "#components/story/photo.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  block: BlockOf<"gallery">;
  pictures: Record<string, Picture>;
  /** Classes that let it stand out of the column. */
  hang?: string;
  /** Whether it is wider than the column, so that larger pictures are fetched. */
  isWide: boolean;
  t: Translate;
};

// In the order of `SHAPES`. A row shares its width by the shapes, so that its pictures come out equally high.
const CLASSES = [
  { figure: "sm:flex-[0.8]", picture: "crop aspect-[4/5]" },
  { figure: "sm:flex-[1]", picture: "crop aspect-square" },
  { figure: "sm:flex-[1.5]", picture: "crop aspect-[3/2]" },
  { figure: "sm:flex-[2]", picture: "crop aspect-[2/1]" },
];
const FIRST_WIDE = 2;
// On a phone upright pictures stand in pairs, and so do those of which there are many in a row.
const MANY = 3;

/** Pictures composed to a whole, each with its own words. Those that are missing are words below it. */
export function GalleryBlock({ block, pictures, hang = "", isWide, t }: Props) {
  const figures = block.content.map((figure) => {
    const { mediaId } = figure.attrs;
    return { figure, picture: mediaId ? (pictures[mediaId] ?? null) : null };
  });
  const shown = figures.flatMap(({ figure, picture }) =>
    isShown(picture) ? [{ figure, picture, shape: shapeOf(picture) }] : [],
  );
  const missing = figures.filter(({ picture }) => !isShown(picture));
  const rows = composeRows(shown);
  return (
    <figure
      {...markOf(block)}
      aria-label={t("blocks.reader.gallery", { count: shown.length })}
      className={`flex flex-col gap-6 wrap-anywhere ${hang}`}
    >
      {rows.map((row) => (
        <div key={row[0]?.figure.attrs.id} className="flex gap-x-(--gutter) gap-y-6 max-sm:flex-wrap">
          {row.map(({ figure, picture, shape }) => (
            <FigureBlock
              key={figure.attrs.id}
              block={figure}
              picture={picture}
              shape={CLASSES[shape]?.picture}
              sizes={sizesOf(widthOf([{ shape }]) / widthOf(row), isWide)}
              hang={figureClasses(shape, row.length, shown.length)}
              t={t}
            />
          ))}
        </div>
      ))}
      {missing.map(({ figure }) => (
        <FigureBlock key={figure.attrs.id} block={figure} picture={null} sizes="" t={t} />
      ))}
    </figure>
  );
}

function figureClasses(shape: number, inRow: number, shown: number): string {
  const onPhone = shape < FIRST_WIDE || inRow >= MANY ? "basis-[40%]" : "w-full";
  // One picture that is left of a gallery does not tower over the page.
  return `grow ${onPhone} ${CLASSES[shape]?.figure} ${shown === 1 ? "max-w-[44ch]" : ""}`;
}

function sizesOf(share: number, isWide: boolean): string {
  const [rem, large, small] = (isWide ? [62, 72, 84] : [41, 47, 84]).map((width) => Math.ceil(width * share));
  return `(width >= 80rem) ${rem}rem, (width >= 64rem) ${large}vw, (width >= 40rem) ${small}vw, 100vw`;
}
