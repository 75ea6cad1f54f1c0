import { createHash } from "node:crypto";
import sharp from "sharp";
import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { invalidate } from "#domain/invalidations/invalidate.ts";
import { encodeAt, encodePicture } from "#domain/media/encode-picture.ts";
import { fingerprintOf } from "#domain/media/fingerprint.ts";
import { inspectPicture, refuseFile } from "#domain/media/inspect-picture.ts";
import { originalFile } from "#domain/media/media-path.ts";
import { chooseName, putAt, putPicture, variantRows } from "#domain/media/put-picture.ts";
import { requireMedia } from "#domain/media/require-media.ts";
import { MediaAtVersion, searchTextOf, UploadMedia } from "#domain/media/schema.ts";
import { tagsOfUses } from "#domain/media/uses.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const ReplaceMedia = z.strictObject({
  ...MediaAtVersion.shape,
  bytes: UploadMedia.shape.bytes,
  fileName: UploadMedia.shape.fileName,
});
export type ReplaceMedia = z.input<typeof ReplaceMedia>;

/**
 * Puts another file in the place of a picture's own: a better scan, a face made unknown. Words, focal point and all
 * places where it stands stay; articles show the new one at once. The former public addresses, which other sites may
 * have, show the new picture too in the sizes they had.
 * @throws AppError FORBIDDEN, NOT_FOUND, EDIT_CONFLICT; TOO_LARGE and FILE_REFUSED as an upload, also for a file that is
 * another picture of the archive; SETUP when the files cannot be written.
 */
export async function replaceMedia(input: ReplaceMedia, actor: Actor) {
  const { id, version, bytes, fileName } = ReplaceMedia.parse(input);
  const former = await db.$transaction((tx) => requireMedia(tx, id));
  assertMay(actor, "media.change", { createdById: former.uploadedById ?? undefined });
  if (former.version !== version) throw conflict(former, version);
  const hash = createHash("sha256").update(bytes).digest("hex");
  if ((await db.media.count({ where: { hash } })) > 0) throw refuseFile("known", hash);
  const inspected = await inspectPicture(bytes);
  const encoded = await encodePicture(bytes, inspected);
  const fingerprint = await fingerprintOf(bytes);
  const name = await chooseName(hash);
  await putPicture(hash, name, bytes, encoded);
  const answer = await db.$transaction(async (tx) => {
    const media = await requireMedia(tx, id);
    const { count } = await tx.media.updateMany({
      where: { id, version, removedAt: null },
      data: {
        ...{ ...inspected, hash, fingerprint, version: version + 1, bytes: bytes.byteLength },
        ...{ thumbhash: encoded.thumbhash, originalName: fileName },
        searchText: searchTextOf({ ...media, fileName }),
        formerFiles: [...media.formerFiles, originalFile(media.hash), ...media.variants.map(({ path }) => path)],
      },
    });
    if (count === 0) throw conflict(media, version);
    await tx.mediaVariant.deleteMany({ where: { mediaId: id } });
    await tx.mediaVariant.createMany({ data: variantRows(id, name, encoded) });
    const detail = { version: version + 1, from: media.hash, to: hash, fileName };
    await recordAudit(tx, actor, { action: "media.replace", subjectType: "media", subjectId: id, detail });
    return { version: version + 1, stale: await invalidate(tx, await tagsOfUses(tx, [id])) };
  });
  await showAtFormer(bytes, former.variants);
  return answer;
}

// After the commit: pages name the new addresses already, and what is left to do can be done again by the next upload.
async function showAtFormer(bytes: Uint8Array, variants: { format: string; width: number; path: string }[]) {
  for (const { format, width, path } of variants) {
    await putAt(path, await encodeAt(sharp(bytes, { autoOrient: true }), format === "avif" ? "avif" : "webp", width));
  }
}

function conflict(media: { id: string; version: number; originalName: string }, version: number): AppError {
  const detail = `picture ${media.id} v${version}, now v${media.version}`;
  return new AppError("EDIT_CONFLICT", detail, { name: media.originalName });
}
