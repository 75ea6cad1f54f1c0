import { FigureBlock } from "#components/article/body/figure.tsx";
import { composeRows, shapeOf, widthOf } from "#components/article/body/gallery-rows.ts";
import { isShown } from "#components/article/photo.tsx";
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

// In the order of `SHAPES`. A row shares its width by the shapes, so that its pictures come out equally high; on a phone
// upright pictures stand in pairs and the others alone.
const CLASSES = [
  { figure: "basis-[40%] sm:flex-[0.667]", picture: "crop aspect-[2/3]" },
  { figure: "basis-[40%] sm:flex-[0.8]", picture: "crop aspect-[4/5]" },
  { figure: "basis-[40%] sm:flex-[1]", picture: "crop aspect-square" },
  { figure: "basis-full sm:flex-[1.5]", picture: "crop aspect-[3/2]" },
  { figure: "basis-full sm:flex-[2]", picture: "crop aspect-[2/1]" },
];

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
    <figure aria-label={t("blocks.reader.gallery", { count: shown.length })} className={`grid gap-5 ${hang}`}>
      {rows.map((row) => (
        <div key={row[0]?.figure.attrs.id} className="flex gap-x-(--gutter) gap-y-5 max-sm:flex-wrap">
          {row.map(({ figure, picture, shape }) => (
            <FigureBlock
              key={figure.attrs.id}
              block={figure}
              picture={picture}
              shape={CLASSES[shape]?.picture}
              sizes={sizesOf(widthOf([{ shape }]) / widthOf(row), isWide)}
              hang={`min-w-0 grow ${CLASSES[shape]?.figure} ${rows.length === 1 && row.length === 1 ? ALONE : ""}`}
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

const ALONE = "max-w-[34rem]";

function sizesOf(share: number, isWide: boolean): string {
  const [rem, large, small] = (isWide ? [62, 72, 84] : [41, 47, 84]).map((width) => Math.ceil(width * share));
  return `(width >= 80rem) ${rem}rem, (width >= 64rem) ${large}vw, (width >= 40rem) ${small}vw, 100vw`;
}
