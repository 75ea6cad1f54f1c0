import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { forgetFiles } from "#domain/media/forget-files.ts";
import { MOST_AT_ONCE } from "#domain/media/media-limits.ts";
import { originalFile } from "#domain/media/media-path.ts";
import { requireMedia } from "#domain/media/require-media.ts";
import { MediaAtVersion } from "#domain/media/schema.ts";
import { findUses } from "#domain/media/uses.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const RemoveMedia = z.strictObject({ pictures: z.array(MediaAtVersion).min(1).max(MOST_AT_ONCE) });
export type RemoveMedia = z.input<typeof RemoveMedia>;

/**
 * Takes pictures out of the archive with all their files, the archive copy too: all of them or, when one is in use, none.
 * A picture that readers see, or that stands in an article being worked on, stays; that former versions and articles
 * taken back show it holds nothing up, and leaves a gap there. What was said of it is kept for the record.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT; IN_USE naming the picture's file and in how many places it stands.
 */
export async function removeMedia(input: RemoveMedia, actor: Actor, now = new Date()): Promise<void> {
  const { pictures } = RemoveMedia.parse(input);
  const gone = await db.$transaction(async (tx) => {
    const inOrder = pictures.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const files: string[] = [];
    for (const { id, version } of inOrder) {
      const media = await requireMedia(tx, id);
      assertMay(actor, "media.remove", { createdById: media.uploadedById ?? undefined });
      const { live, drafts, portraits, fronts } = await findUses(tx, id);
      const places = live.length + drafts.length + portraits.length + fronts.length;
      if (places > 0) throw new AppError("IN_USE", `picture ${id}`, { name: media.originalName, count: places });
      const { count } = await tx.media.updateMany({
        where: { id, version, removedAt: null },
        // The same bytes may come again, and then are another picture with words of its own.
        data: { version: version + 1, removedAt: now, hash: `removed-${id}`, formerFiles: [] },
      });
      if (count === 0) throw new AppError("EDIT_CONFLICT", `picture ${id} v${version}`, { name: media.originalName });
      await tx.mediaVariant.deleteMany({ where: { mediaId: id } });
      files.push(originalFile(media.hash), ...media.variants.map(({ path }) => path), ...media.formerFiles);
      const { originalName: fileName, hash, caption, credit } = media;
      const detail = { fileName, hash, caption, credit };
      await recordAudit(tx, actor, { action: "media.remove", subjectType: "media", subjectId: id, detail });
    }
    return files;
  });
  // Only once it is certain that nothing names them any more.
  await forgetFiles(gone);
}
