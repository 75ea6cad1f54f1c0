import { createHash } from "node:crypto";
import type { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { type EncodedPicture, encodePicture } from "#domain/media/encode-picture.ts";
import { type Inspected, inspectPicture } from "#domain/media/inspect-picture.ts";
import { originalFile, variantFile, variantPath } from "#domain/media/media-path.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { UploadMedia } from "#domain/media/schema.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { openMediaStore } from "#lib/media-store.ts";
import { fold } from "#lib/text.ts";

/**
 * Takes a picture into the archive and makes what readers are sent of it: AVIF and WebP in several widths. The same
 * bytes a second time answer with the picture that is there, words included.
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
  if (known && (await hasFiles(known.variants))) return requirePicture(toPicture(known));
  const inspected = await inspectPicture(upload.bytes);
  const encoded = await encodePicture(upload.bytes, inspected, effort);
  const name = await chooseName(hash);
  // Files first: a row is never without its files, while files without a row are only room lost, and found again by
  // the next upload of the same bytes.
  await putFiles(hash, name, upload.bytes, encoded);
  return known
    ? requirePicture(toPicture(known))
    : insertPicture({ upload, hash, name, inspected, encoded }, actor, now);
}

type NewPicture = {
  upload: z.output<typeof UploadMedia>;
  hash: string;
  name: string;
  inspected: Inspected;
  encoded: EncodedPicture;
};

async function insertPicture(picture: NewPicture, actor: Actor, now: Date): Promise<Picture> {
  const { upload, hash, name, inspected, encoded } = picture;
  const { bytes, fileName, ...words } = upload;
  return db.$transaction(async (tx) => {
    // Insert or nothing: of two uploads of the same bytes at the same moment, the unique hash lets one make the row.
    const { count } = await tx.media.createMany({
      data: [
        {
          ...words,
          ...inspected,
          hash,
          kind: "IMAGE",
          bytes: bytes.byteLength,
          thumbhash: encoded.thumbhash,
          originalName: fileName,
          searchText: fold(Object.values({ ...words, fileName }).join("\n")),
          uploadedById: actor.origin === "system" ? null : actor.id,
          createdAt: now,
        },
      ],
      skipDuplicates: true,
    });
    const { id } = await tx.media.findUniqueOrThrow({ where: { hash }, select: { id: true } });
    if (count === 1) {
      const variants = encoded.variants.map(({ format, width, height, bytes: { byteLength } }) => {
        return { mediaId: id, format, width, height, bytes: byteLength, path: variantPath(name, width, format) };
      });
      await tx.mediaVariant.createMany({ data: variants });
      const detail = { fileName, mimeType: inspected.mimeType, bytes: bytes.byteLength };
      await recordAudit(tx, actor, { action: "media.upload", subjectType: "media", subjectId: id, detail });
    }
    return requirePicture(toPicture(await tx.media.findUnique({ where: { id }, select: PICTURE })));
  });
}

// Twelve digits of the hash are a short address; should another picture ever begin with the same, this one says more.
async function chooseName(hash: string): Promise<string> {
  const short = hash.slice(0, 12);
  const other = await db.media.count({ where: { hash: { gt: short, lt: `${short}g`, not: hash } } });
  return other === 0 ? short : hash.slice(0, 32);
}

async function putFiles(hash: string, name: string, bytes: Uint8Array, encoded: EncodedPicture): Promise<void> {
  const store = openMediaStore();
  await store.put(originalFile(hash), bytes);
  for (const { format, width, bytes: encoding } of encoded.variants) {
    await store.put(storeFile(variantPath(name, width, format)), encoding);
  }
}

async function hasFiles(variants: { path: string }[]): Promise<boolean> {
  const store = openMediaStore();
  const sizes = await Promise.all(variants.map(({ path }) => store.size(storeFile(path))));
  return sizes.every((size) => size !== null);
}

function storeFile(path: string): string {
  const file = variantFile(path)?.file;
  if (!file) throw new AppError("INVALID_INPUT", `no address of a picture: ${path}`, { field: "path" });
  return file;
}

function requirePicture(picture: Picture | null): Picture {
  if (!picture) throw new AppError("NOT_FOUND", "a stored picture without size");
  return picture;
}
