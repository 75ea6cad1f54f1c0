import type { Translate } from "#lib/messages.ts";
import { escapeXml } from "#lib/xml.ts";
import type { FeedPicture } from "./feed-picture.ts";

type Said = { alt: string; caption: string; credit: string };

/**
 * A picture with what is said of it. Where the picture is missing, its caption is a paragraph of its own, as on the page.
 * That a machine made or altered it is said wherever the picture goes (the AI law of 2025 asks for that).
 */
export function renderFigure(
  picture: FeedPicture | null,
  { alt, caption, credit }: Said,
  { siteUrl, t }: { siteUrl: string; t: Translate },
): string {
  if (!picture) {
    const words = caption && credit ? `${caption} (${credit})` : caption;
    return words ? `<p>${escapeXml(words)}</p>` : "";
  }
  const { path, width, height, aiMark } = picture;
  const image = `<img src="${escapeXml(siteUrl + path)}" width="${width}" height="${height}" alt="${escapeXml(alt || picture.alt)}"/>`;
  const words = [caption, credit || picture.credit, aiWords(aiMark, t)].filter(Boolean).join(" · ");
  return `<figure>${image}${words ? `<figcaption>${escapeXml(words)}</figcaption>` : ""}</figure>`;
}

/** What readers are told of a picture that a machine had a part in; empty for any other. */
function aiWords(mark: FeedPicture["aiMark"], t: Translate): string {
  if (mark === "NONE") return "";
  return t(mark === "MADE" ? "site.article.aiMade" : "site.article.aiAltered");
}
