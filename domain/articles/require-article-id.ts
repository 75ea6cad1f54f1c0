import { z } from "zod";
import { articlePath } from "#domain/addresses/address.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * The id of the article somebody means by an id, a slug, a path or a full address; former addresses count.
 * @throws AppError FORBIDDEN; NOT_FOUND; INVALID_INPUT when a slug is wanted by several drafts.
 */
export async function requireArticleId(reference: string, actor: Actor): Promise<string> {
  assertMay(actor, "article.read");
  const given = reference.trim();
  if (z.uuid().safeParse(given).success) {
    const article = await db.article.findUnique({ where: { id: given }, select: { id: true } });
    if (article) return article.id;
    throw new AppError("NOT_FOUND", `there is no article ${given}`);
  }
  const slug = slugIn(given);
  const address = await db.address.findUnique({ where: { path: articlePath(slug) }, select: { articleId: true } });
  if (address?.articleId) return address.articleId;
  const drafts = await db.article.findMany({ where: { slug }, select: { id: true }, take: 10 });
  if (drafts.length > 1) {
    const ids = drafts.map(({ id }) => id).join(", ");
    throw new AppError("INVALID_INPUT", `several drafts want the address ${slug}; name one by its id: ${ids}`);
  }
  const [draft] = drafts;
  if (!draft) throw new AppError("NOT_FOUND", `there is no article at ${articlePath(slug)}`);
  return draft.id;
}

function slugIn(reference: string): string {
  const path = URL.parse(reference)?.pathname ?? reference.replace(/[?#].*$/, "");
  return path.replace(/^\/+|\/+$/g, "");
}
