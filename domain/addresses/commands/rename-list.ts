import { z } from "zod";
import { authorPath, sectionPath, topicPath } from "#domain/addresses/address.ts";
import type { PathOwner } from "#domain/addresses/claim-path.ts";
import { movePath } from "#domain/addresses/move-path.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { EVERYTHING_TAG, pathTag } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { type Action, assertMay } from "#domain/people/policy.ts";
import { db, type Tx } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { isSlug, SLUG_LIMIT } from "#lib/slug.ts";

const Slug = z.string().max(SLUG_LIMIT).refine(isSlug, "a-z, 0-9 and single hyphens");

/** `slug` is the one it has: whoever means another state of it is refused. */
export const RenameList = z.strictObject({ noun: z.enum(["section", "topic", "author"]), slug: Slug, newSlug: Slug });
export type RenameList = z.input<typeof RenameList>;

type Noun = {
  action: Action;
  pathOf: (slug: string) => string;
  find: (tx: Tx, slug: string) => Promise<{ id: string } | null>;
  /** Changes the slug where it still is the former; says how many rows that were. */
  change: (tx: Tx, id: string, from: string, to: string) => Promise<{ count: number }>;
  own: (id: string) => PathOwner;
};

const select = { id: true };
const NOUNS: Record<z.output<typeof RenameList>["noun"], Noun> = {
  section: {
    action: "section.manage",
    pathOf: sectionPath,
    find: (tx, slug) => tx.section.findUnique({ where: { slug }, select }),
    change: (tx, id, from, slug) => tx.section.updateMany({ where: { id, slug: from }, data: { slug } }),
    own: (sectionId) => ({ kind: "SECTION", sectionId }),
  },
  topic: {
    action: "topic.change",
    pathOf: topicPath,
    find: (tx, slug) => tx.topic.findUnique({ where: { slug }, select }),
    change: (tx, id, from, slug) => tx.topic.updateMany({ where: { id, slug: from }, data: { slug } }),
    own: (topicId) => ({ kind: "TOPIC", topicId }),
  },
  author: {
    action: "author.change",
    pathOf: authorPath,
    find: (tx, slug) => tx.author.findUnique({ where: { slug }, select }),
    change: (tx, id, from, slug) => tx.author.updateMany({ where: { id, slug: from }, data: { slug } }),
    own: (authorId) => ({ kind: "AUTHOR", authorId }),
  },
};

/**
 * Gives a section, a topic or an author another address. The former one leads to it in one step, with its further pages
 * and its feeds; every page may link there, so all are made anew.
 * @throws AppError FORBIDDEN, NOT_FOUND; EDIT_CONFLICT when somebody renames it at the same moment; ADDRESS_TAKEN when
 * the address is or was another's.
 */
export async function renameList(input: RenameList, actor: Actor) {
  const { noun, slug, newSlug } = RenameList.parse(input);
  const { action, pathOf, find, change, own } = NOUNS[noun];
  assertMay(actor, action);
  const [from, to] = [pathOf(slug), pathOf(newSlug)];
  return db.$transaction(async (tx) => {
    const found = await find(tx, slug);
    if (!found) throw new AppError("NOT_FOUND", `there is no ${noun} ${slug}`);
    if (from === to) return { path: to, stale: [] };
    await movePath(tx, from, to, own(found.id));
    const { count } = await change(tx, found.id, slug, newSlug);
    if (count === 0) throw new AppError("EDIT_CONFLICT", `${noun} ${slug} has another address by now`);
    await recordAudit(tx, actor, {
      action: `${noun}.rename`,
      subjectType: noun,
      subjectId: found.id,
      detail: { from, to },
    });
    return { path: to, stale: await invalidate(tx, [EVERYTHING_TAG, pathTag(from), pathTag(to)]) };
  });
}
