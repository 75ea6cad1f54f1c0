import type { ReactNode } from "react";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { picture: Picture; t: Translate; children: ReactNode };

/** A picture that leads to its largest file; with the readers' script it opens in front of the page. */
export function LightboxLink({ picture, t, children }: Props) {
  const webp = picture.variants.filter(({ format }) => format === "webp");
  const largest = (webp.length > 0 ? webp : picture.variants).at(-1);
  if (!largest) return children;
  return (
    <a
      href={largest.path}
      data-lightbox=""
      // What the picture shows is the link's name; without words for it, what the link does is.
      aria-label={picture.alt ? undefined : t("reader.gallery.open")}
      className="block"
    >
      {children}
    </a>
  );
}
