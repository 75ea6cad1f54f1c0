import { markOf } from "#components/article/body/block-mark.ts";
import { isShown, Photo } from "#components/story/photo.tsx";
import type { BlockOf } from "#domain/articles/body/document.ts";
import { playerOf } from "#domain/articles/body/embed-players.ts";
import { mayEmbed, providerName } from "#domain/articles/body/embed-providers.ts";
import type { Picture } from "#domain/media/picture.ts";
import type { Translate } from "#lib/messages.ts";

type Props = { block: BlockOf<"embed">; poster: Picture | null; sizes: string; t: Translate };

/**
 * Something on another site, told of in our own words and picture: nothing of that site is loaded before the reader
 * goes there, or asks for it here. The button needs the readers' script; the link does not.
 */
export function EmbedBlock({ block, poster, sizes, t }: Props) {
  const { id, provider, href, title, caption } = block.attrs;
  // Checked when it was saved. Checked again here, a row that came in by another way harms no reader.
  if (!mayEmbed(provider, href)) return null;
  const name = providerName(provider);
  const player = playerOf(provider, href);
  return (
    <figure id={id} {...markOf(block)} className="border-y border-ink">
      <div className="relative pb-4">
        {isShown(poster) ? <Photo picture={poster} sizes={sizes} className="crop aspect-[16/10]" decorative /> : null}
        <p className="note pt-3">
          <b className="text-ink">{name}</b>
        </p>
        <p className="text-title font-semibold text-balance">
          <a href={href} rel="external noopener" className="covers">
            {title || t("blocks.reader.embedOpen", { provider: name })}
          </a>
        </p>
        <p className="note pt-1.5">{t("blocks.reader.embedNote", { provider: name })}</p>
      </div>
      {player ? (
        <button
          type="button"
          data-play={player.address}
          data-shape={`player player-${player.shape}`}
          data-title={title || name}
          className="tool needs-script mb-3 print:hidden"
        >
          {t("blocks.reader.embedPlay")}
        </button>
      ) : null}
      {caption ? <figcaption className="border-t border-line py-3 text-body text-soft">{caption}</figcaption> : null}
    </figure>
  );
}
