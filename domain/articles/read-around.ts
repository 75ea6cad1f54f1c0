import type { Language } from "#domain/articles/article.ts";
import { type Body, relatedIds } from "#domain/articles/body/document.ts";
import { mediaIds } from "#domain/articles/body/plain-text.ts";
import { CARD, toCard } from "#domain/articles/card.ts";
import { counterpartsOf } from "#domain/articles/counterparts.ts";
import { onSite } from "#domain/articles/on-site.ts";
import { PICTURE, toPicture } from "#domain/media/picture.ts";
import { db } from "#lib/db.ts";

/**
 * What an article's page shows beside its own columns: the pictures of the body and the articles of its related boxes by
 * id, the corrections that readers were told, and where it stands in the other language.
 */
export async function readAround(articleId: string, language: Language, body: Body) {
  const related = relatedIds(body).filter((id) => id !== articleId);
  const [media, cards, corrections, translation] = await Promise.all([
    db.media.findMany({ where: { id: { in: mediaIds(body) } }, select: PICTURE }),
    related.length > 0
      ? db.edition.findMany({ where: { articleId: { in: related }, ...onSite() }, select: CARD })
      : Promise.resolve([]),
    db.correction.findMany({
      where: { articleId, publishedAt: { lte: new Date() } },
      orderBy: { publishedAt: "asc" },
      select: { notice: true, publishedAt: true },
    }),
    db.edition.findFirst({
      where: { ...onSite(), language: { not: language }, article: counterpartsOf(articleId) },
      select: { path: true },
    }),
  ]);
  const pictures = media.map(toPicture).filter((picture) => picture !== null);
  return {
    pictures: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
    related: Object.fromEntries(cards.map(toCard).map((card) => [card.id, card])),
    corrections: corrections.flatMap(({ notice, publishedAt }) => (publishedAt ? [{ notice, publishedAt }] : [])),
    translationPath: translation?.path ?? null,
  };
}
