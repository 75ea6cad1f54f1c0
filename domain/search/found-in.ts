import { bodyText } from "#domain/articles/body/plain-text.ts";
import { contentOf, WITH_CONTENT } from "#domain/articles/content.ts";
import { db } from "#lib/db.ts";
import { fold } from "#lib/text.ts";

/** Ids of those of the articles that have some of the words nowhere but in what is said of their pictures. */
export async function listFoundInPictures(ids: string[], terms: string[]): Promise<string[]> {
  const rows = await db.article.findMany({ where: { id: { in: ids } }, include: WITH_CONTENT });
  return rows
    .filter((row) => {
      const { headline, kicker, frontHeadline, standfirst, body } = contentOf(row);
      const content = body.content.filter(({ type }) => type !== "figure" && type !== "gallery");
      const parts = [headline, kicker, frontHeadline, standfirst, bodyText({ ...body, content })];
      const text = fold(parts.filter(Boolean).join("\n"));
      return terms.some((term) => !text.includes(term));
    })
    .map(({ id }) => id);
}
