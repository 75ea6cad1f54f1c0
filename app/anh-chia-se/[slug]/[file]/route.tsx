import { drawCard, drawShareCard } from "#app/anh-chia-se/draw-card.tsx";
import { articlePath, IMPRINT_SLUG } from "#domain/addresses/address.ts";
import { getArticle, type PublishedArticle } from "#domain/articles/published.ts";
import { cropSize, isCurrent, readSharePicture, type Shape, sharePicturePath } from "#domain/articles/share-picture.ts";
import { articleTag, EVERYTHING_TAG, pathTag, SITE_TAG } from "#domain/invalidations/tags.ts";
import { drawCrop } from "#domain/media/draw-crop.ts";
import { getSettings } from "#domain/settings/published.ts";
import { readEnv } from "#lib/env.ts";

type Context = { params: Promise<{ slug: string; file: string }> };

/** A picture of an article for others to show: a crop of its lead, or the card. A former address leads to the present one. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const asked = readSharePicture(slug, file);
  if (asked && slug === IMPRINT_SLUG) return answerPaper(asked.shape);
  const article = asked && (await getArticle(articlePath(slug)));
  if (!asked || !article) return new Response(null, { status: 404 });
  const headers = {
    "surrogate-key": [articleTag(article.id), pathTag(article.path), SITE_TAG, EVERYTHING_TAG].join(" "),
  };
  if (!isCurrent(article, asked.hash)) {
    return new Response(null, {
      status: 308,
      headers: { ...headers, location: sharePicturePath(article, asked.shape) },
    });
  }
  const isCard = asked.shape === "the" || !article.lead;
  const bytes = isCard ? await drawCard(article, asked.shape) : await drawLead(article, asked.shape);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), { headers: { ...headers, "content-type": "image/jpeg" } });
}

/** The paper's card, at whichever of its addresses: it is drawn of what the paper says of itself now. */
async function answerPaper(shape: Shape): Promise<Response> {
  if (shape !== "the") return new Response(null, { status: 404 });
  const { siteName, tagline } = await getSettings();
  const bytes = await drawShareCard(
    { headline: tagline || siteName, section: new URL(readEnv().siteUrl).host, picture: null },
    shape,
  );
  const headers = { "surrogate-key": SITE_TAG, "content-type": "image/jpeg" };
  return new Response(new Uint8Array(bytes), { headers });
}

async function drawLead({ lead }: PublishedArticle, shape: Shape): Promise<Buffer | null> {
  if (!lead) return null;
  const { width, height } = cropSize(lead, shape);
  return drawCrop(lead, width, height);
}
