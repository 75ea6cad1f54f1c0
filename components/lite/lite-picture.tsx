import { isShown } from "#components/story/photo.tsx";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { picture: Picture | null; alt?: string; caption: string; credit: string; t: Translate };

// Wide enough to see what it is.
const WIDTH = 640;

/**
 * A picture behind a word: a lazy one in a closed box is not fetched before the box is opened, without any script (HTML
 * Standard, "lazy loading attributes").
 */
export function LitePicture({ picture, alt = "", caption, credit, t }: Props) {
  const words = [caption, credit].filter(Boolean).join(" ");
  const variants = isShown(picture) ? picture.variants.filter(({ format }) => format === "webp") : [];
  const variant = variants.find(({ width }) => width >= WIDTH) ?? variants.at(-1);
  if (!variant) return words ? <p>{words}</p> : null;
  return (
    <figure>
      <details>
        <summary>{t("site.lite.picture")}</summary>
        <img
          src={variant.path}
          width={variant.width}
          height={variant.height}
          alt={alt || picture?.alt || ""}
          loading="lazy"
        />
      </details>
      {words ? <figcaption>{words}</figcaption> : null}
    </figure>
  );
}
