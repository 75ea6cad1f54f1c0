import type { ArticleContent } from "#domain/articles/article.ts";
import { insertInto } from "#domain/articles/compare/order.ts";

/**
 * A content with one block as another content has it: in the place of the block with its id, else behind what it
 * followed there. Null when the other has no such block.
 */
export function withBlockOf(content: ArticleContent, other: ArticleContent, blockId: string): ArticleContent | null {
  const block = other.body.content.find(({ attrs }) => attrs.id === blockId);
  if (!block) return null;
  const present = new Map(content.body.content.map((one) => [one.attrs.id, one]));
  const ids = [...present.keys()];
  const otherIds = other.body.content.map(({ attrs }) => attrs.id);
  const order = present.has(blockId) ? ids : insertInto(ids, otherIds, new Set([blockId]));
  present.set(blockId, block);
  return { ...content, body: { ...content.body, content: order.flatMap((id) => present.get(id) ?? []) } };
}
