import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { MOST_AT_ONCE } from "#domain/media/media-limits.ts";
import { requireMedia } from "#domain/media/require-media.ts";
import { MediaAtVersion, MediaWords, searchTextOf, toTags } from "#domain/media/schema.ts";
import { tagsOfUses } from "#domain/media/uses.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const ChangeMedia = z.strictObject({
  pictures: z.array(MediaAtVersion).min(1).max(MOST_AT_ONCE),
  /** What is left out stays as it is. */
  changes: MediaWords.partial(),
  /** Tags that each of them gets beside its own. */
  addTags: MediaWords.shape.tags.default([]),
});
export type ChangeMedia = z.input<typeof ChangeMedia>;

/**
 * Changes what is said of pictures, or the point that crops keep: of all of them or, when one was changed by somebody
 * else meanwhile, of none. Answers their new versions and the cache tags that are now stale: pages show some of it.
 * @throws AppError FORBIDDEN, NOT_FOUND; EDIT_CONFLICT naming the picture's file.
 */
export async function changeMedia(input: ChangeMedia, actor: Actor) {
  const { pictures, changes, addTags } = ChangeMedia.parse(input);
  return db.$transaction(async (tx) => {
    // In one order whoever asks, so that two changes of the same pictures wait for each other and never mutually.
    const inOrder = pictures.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    for (const { id, version } of inOrder) {
      const media = await requireMedia(tx, id);
      assertMay(actor, "media.change", { createdById: media.uploadedById ?? undefined });
      const next = { ...media, ...changes };
      const tags = toTags([...next.tags, ...addTags]);
      const { count } = await tx.media.updateMany({
        where: { id, version, removedAt: null },
        data: {
          ...changes,
          tags,
          searchText: searchTextOf({ ...next, tags, fileName: media.originalName }),
          version: version + 1,
        },
      });
      if (count === 0) {
        const detail = `picture ${id} v${version}, now v${media.version}`;
        throw new AppError("EDIT_CONFLICT", detail, { name: media.originalName });
      }
      await recordAudit(tx, actor, {
        action: "media.change",
        subjectType: "media",
        subjectId: id,
        detail: { version: version + 1, fields: [...Object.keys(changes), ...(addTags.length > 0 ? ["tags"] : [])] },
      });
    }
    const tags = await tagsOfUses(tx, toIds(pictures));
    return {
      pictures: pictures.map(({ id, version }) => ({ id, version: version + 1 })),
      stale: await invalidate(tx, tags),
    };
  });
}

function toIds(pictures: { id: string }[]): string[] {
  return pictures.map(({ id }) => id);
}
