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
  if (!isShown(picture)) return <MissingPhoto caption={caption || alt} credit={credit} />;
  const shown = alt ? { ...picture, alt } : picture;
  return (
    <figure className={hang}>
      <LightboxLink picture={shown} t={t}>
        <Photo picture={shown} sizes={sizes} className={shape} />
      </LightboxLink>
      <Caption caption={caption} credit={credit || picture.credit} aiMark={picture.aiMark} number={number} t={t} />
    </figure>
  );
}

function MissingPhoto({ caption, credit }: { caption: string; credit: string }) {
  if (!caption) return null;
  return (
    <p className="border-y border-line py-3 text-body text-soft">
      {caption}
      {credit ? ` (${credit})` : ""}
    </p>
  );
}
