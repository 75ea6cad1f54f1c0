import { markOf } from "#components/article/body/block-mark.ts";
import { Caption } from "#components/article/caption.tsx";
import { LightboxLink } from "#components/article/lightbox-link.tsx";
import { isShown, Photo } from "#components/story/photo.tsx";
import type { Figure } from "#domain/articles/body/document.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = {
  block: Figure;
  picture: Picture | null;
  sizes: string;
  /** Classes that let it stand out of the column. */
  hang?: string;
  /** Classes that cut the picture to a shape; else it is shown whole. */
  shape?: string;
  /** "2/12" in a photo story. */
  number?: string;
  t: Translate;
};

/** A picture in the text. Where the picture is missing, what is said of it stands as a line of its own. */
export function FigureBlock({ block, picture, sizes, hang = "", shape, number, t }: Props) {
  const { caption, credit, alt } = block.attrs;
  if (!isShown(picture)) return <MissingPhoto block={block} />;
  const shown = alt ? { ...picture, alt } : picture;
  return (
    <figure {...markOf(block)} className={hang}>
      <LightboxLink picture={shown} t={t}>
        <Photo picture={shown} sizes={sizes} className={shape} />
      </LightboxLink>
      <Caption caption={caption} credit={credit || picture.credit} aiMark={picture.aiMark} number={number} t={t} />
    </figure>
  );
}

function MissingPhoto({ block }: Pick<Props, "block">) {
  const { caption, credit, alt } = block.attrs;
  const words = caption || alt;
  if (!words) return null;
  return (
    <p {...markOf(block)} className="border-y border-line py-3 text-body text-soft">
      {words}
      {credit ? ` (${credit})` : ""}
    </p>
  );
}
