import type { ArticleContent } from "#domain/articles/article.ts";
import { mediaIds } from "#domain/articles/body/plain-text.ts";
import type { Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * Makes sure that everything a content points at exists, so that a save is refused with a reason and not by a foreign key.
 * @throws AppError INVALID_INPUT naming the field.
 */
export async function assertReferences(tx: Tx, content: ArticleContent): Promise<void> {
  const clips = content.body.content.flatMap((block) => (block.type === "clip" ? [block.attrs.mediaId] : []));
  const media = [
    ...new Set([...mediaIds(content.body), ...clips, ...(content.lead.mediaId ? [content.lead.mediaId] : [])]),
  ];
  const authors = [...new Set(content.credits.map(({ authorId }) => authorId))];
  const sections = content.sectionId ? [content.sectionId] : [];
  const wanted = [
    ["sectionId", sections, () => tx.section.count({ where: { id: { in: sections } } })],
    ["credits", authors, () => tx.author.count({ where: { id: { in: authors } } })],
    ["topicIds", content.topicIds, () => tx.topic.count({ where: { id: { in: content.topicIds } } })],
    ["media", media, () => tx.media.count({ where: { id: { in: media } } })],
  ] as const;
  for (const [field, ids, count] of wanted) {
    if (ids.length > 0 && (await count()) !== ids.length) {
      throw new AppError("INVALID_INPUT", `${field} names something that is not there`, { field });
    }
  }
}
