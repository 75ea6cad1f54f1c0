import { markOf } from "#components/article/body/block-mark.ts";
import type { BlockOf } from "#domain/articles/body/document.ts";
import { isSafeHref } from "#domain/articles/body/elements.ts";

/** A file with what it is and how large. One of our own is kept by the browser; another site's is opened. */
export function FileView({ block }: { block: BlockOf<"file"> }) {
  const { id, title, href, format, size } = block.attrs;
  if (!isSafeHref(href)) return null;
  const isOwn = href.startsWith("/");
  const about = [format, size].filter(Boolean).join(" · ");
  return (
    <div id={id} {...markOf(block)} className="border-y border-line py-3 text-body">
      <a href={href} download={isOwn} rel={isOwn ? undefined : "external noopener"} className="wrap-anywhere">
        <bdi className="underline decoration-son decoration-2">{title || href}</bdi>
        {about ? (
          <>
            {" "}
            <bdi className="note inline-block">{about}</bdi>
          </>
        ) : null}
      </a>
    </div>
  );
}
