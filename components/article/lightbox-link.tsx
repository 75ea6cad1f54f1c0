import type { ReactNode } from "react";
import type { Picture } from "#domain/media/picture.ts";

/** A picture that leads to its largest file; with the readers' script it opens in front of the page. */
export function LightboxLink({ picture, children }: { picture: Picture; children: ReactNode }) {
  const webp = picture.variants.filter(({ format }) => format === "webp");
  const largest = (webp.length > 0 ? webp : picture.variants).at(-1);
  if (!largest) return children;
  return (
    <a href={largest.path} data-lightbox="" className="block">
      {children}
    </a>
  );
}
