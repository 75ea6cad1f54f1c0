import { createHash } from "node:crypto";
import type { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { type EncodedPicture, encodePicture } from "#domain/media/encode-picture.ts";
import { fingerprintOf } from "#domain/media/fingerprint.ts";
import { type Inspected, inspectPicture } from "#domain/media/inspect-picture.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { chooseName, hasFiles, putPicture, variantRows } from "#domain/media/put-picture.ts";
import { type Embedded, readEmbedded } from "#domain/media/read-embedded.ts";
import { searchTextOf, UploadMedia } from "#domain/media/schema.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

/**
 * Takes a picture into the archive and makes what readers are sent of it: AVIF and WebP in several widths. What its file
 * says of it (IPTC, XMP) fills the lines that are empty. The same bytes a second time answer with the picture that is
 * there, words included.
 * @throws AppError FORBIDDEN; TOO_LARGE beyond 40 MB; FILE_REFUSED with a `reason` for what is no picture we take;
 * SETUP when the files cannot be written.
 */
export async function uploadMedia(input: UploadMedia, actor: Actor, now = new Date()): Promise<Picture> {
  assertMay(actor, "media.upload");
  return keepPicture(UploadMedia.parse(input), actor, now);
}

/** The same for a program that loads pictures; rights were checked. `effort` as in `encodePicture`. */
export async function keepPicture(
  upload: z.output<typeof UploadMedia>,
  actor: Actor,
  now: Date,
  effort?: number,
): Promise<Picture> {
  const hash = createHash("sha256").update(upload.bytes).digest("hex");
  const known = await db.media.findUnique({ where: { hash }, select: PICTURE });
  if (known && (await hasFiles(known.variants.map(({ path }) => path)))) return requirePicture(known);
  const inspected = await inspectPicture(upload.bytes);
  // First, because it says whether the bytes are whole.
  const encoded = await encodePicture(upload.bytes, inspected, effort);
  const [embedded, fingerprint] = await Promise.all([readEmbedded(upload.bytes), fingerprintOf(upload.bytes)]);
  const name = await chooseName(hash);
  // Files first: a row is never without its files, while files without a row are only room lost, and found again by
  // the next upload of the same bytes.
  await putPicture(hash, name, upload.bytes, encoded);
  if (known) return requirePicture(known);
  return insertPicture({ upload, hash, name, inspected, encoded, embedded, fingerprint }, actor, now);
}

type NewPicture = {
  upload: z.output<typeof UploadMedia>;
  hash: string;
  name: string;
  inspected: Inspected;
  encoded: EncodedPicture;
  embedded: Embedded;
  fingerprint: bigint | null;
};

async function insertPicture(picture: NewPicture, actor: Actor, now: Date): Promise<Picture> {
  const { upload, hash, name, inspected, encoded, embedded, fingerprint } = picture;
  const { bytes, fileName, ...typed } = upload;
  const words = { ...embedded, ...Object.fromEntries(Object.entries(typed).filter(([, line]) => line !== "")) };
  return db.$transaction(async (tx) => {
    // Insert or nothing: of two uploads of the same bytes at the same moment, the unique hash lets one make the row.
    const { count } = await tx.media.createMany({
      data: [
        {
          ...words,
          ...inspected,
          hash,
          fingerprint,
          kind: "IMAGE",
          bytes: bytes.byteLength,
          thumbhash: encoded.thumbhash,
          originalName: fileName,
          searchText: searchTextOf({ ...words, fileName }),
          uploadedById: actor.origin === "system" ? null : actor.id,
          createdAt: now,
        },
      ],
      skipDuplicates: true,
    });
    const { id } = await tx.media.findUniqueOrThrow({ where: { hash }, select: { id: true } });
    if (count === 1) {
      await tx.mediaVariant.createMany({ data: variantRows(id, name, encoded) });
      const detail = { fileName, mimeType: inspected.mimeType, bytes: bytes.byteLength };
      await recordAudit(tx, actor, { action: "media.upload", subjectType: "media", subjectId: id, detail });
    }
    return requirePicture(await tx.media.findUnique({ where: { id }, select: PICTURE }));
  });
}

function requirePicture(row: Parameters<typeof toPicture>[0]): Picture {
  const picture = toPicture(row);
  if (!picture) throw new AppError("NOT_FOUND", "a stored picture without size");
  return picture;
}
