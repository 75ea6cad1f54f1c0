import { createHash } from "node:crypto";
import { z } from "zod";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { toFileName } from "#domain/media/file-name.ts";
import { type ClipType, inspectClip, withoutPlace } from "#domain/media/inspect-clip.ts";
import { otherPath } from "#domain/media/media-path.ts";
import { chooseName, hasFiles, putStreamAt } from "#domain/media/put-picture.ts";
import { searchTextOf } from "#domain/media/schema.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";

/** What the browser saw of a clip: it alone can decode it here. */
export const ClipFacts = z.object({
  fileName: z.string().transform(toFileName),
  width: z.coerce.number().int().min(1).max(16_384).nullable().catch(null),
  height: z.coerce.number().int().min(1).max(16_384).nullable().catch(null),
  seconds: z.coerce.number().int().min(0).max(86_400).nullable().catch(null),
});
export type ClipFacts = z.output<typeof ClipFacts>;

/** A clip of the archive, as an article shows it. */
export type StoredClip = {
  mediaId: string;
  kind: "video" | "audio";
  src: string;
  mimeType: string;
  width: number | null;
  height: number | null;
  seconds: number | null;
};

/**
 * Takes something to watch or to hear into the archive, as it is but for the place where it was taken. `open` begins its
 * bytes anew each time. The same bytes a second time answer with the clip that is there.
 * @throws AppError FORBIDDEN; FILE_REFUSED with a `reason`; SETUP when there is no room.
 */
export async function uploadClip(
  facts: ClipFacts,
  bytes: number,
  open: () => AsyncIterable<Uint8Array>,
  actor: Actor,
  now = new Date(),
): Promise<StoredClip> {
  assertMay(actor, "media.upload");
  const { hash, type } = await readThrough(open());
  const known = await db.media.findUnique({ where: { hash }, include: { variants: true } });
  const path = known?.variants[0]?.path ?? otherPath(await chooseName(hash), type.ending);
  if (!known || !(await hasFiles([path]))) await putStreamAt(path, withoutPlace(open()));
  const { fileName, seconds, ...size } = facts;
  const seen = type.kind === "video" ? size : { width: null, height: null };
  const row = known ?? (await insert({ hash, type, path, bytes, fileName, seconds, seen }, actor, now));
  const { id: mediaId, width, height } = row;
  return { mediaId, src: path, kind: type.kind, mimeType: type.mimeType, width, height, seconds: row.seconds };
}

type NewClip = {
  hash: string;
  type: ClipType;
  path: string;
  bytes: number;
  fileName: string;
  seconds: number | null;
  seen: { width: number | null; height: number | null };
};

async function insert({ hash, type, path, bytes, fileName, seconds, seen }: NewClip, actor: Actor, now: Date) {
  return db.$transaction(async (tx) => {
    const kind = type.kind === "video" ? "VIDEO" : "AUDIO";
    const said = { alt: "", caption: "", credit: "", source: "", place: "", tags: [], fileName };
    const { count } = await tx.media.createMany({
      data: [
        {
          ...{ ...seen, hash, kind, seconds, bytes, mimeType: type.mimeType, originalName: fileName },
          ...{
            searchText: searchTextOf(said),
            uploadedById: actor.origin === "system" ? null : actor.id,
            createdAt: now,
          },
        },
      ],
      skipDuplicates: true,
    });
    const row = await tx.media.findUniqueOrThrow({ where: { hash } });
    if (count === 1) {
      const variant = { mediaId: row.id, format: type.ending, width: 0, height: 0, bytes, path };
      await tx.mediaVariant.create({ data: variant });
      const detail = { fileName, mimeType: type.mimeType, bytes };
      await recordAudit(tx, actor, { action: "media.upload", subjectType: "media", subjectId: row.id, detail });
    }
    return row;
  });
}

async function readThrough(bytes: AsyncIterable<Uint8Array>): Promise<{ hash: string; type: ClipType }> {
  const hash = createHash("sha256");
  let type: ClipType | null = null;
  for await (const piece of bytes) {
    type ??= await inspectClip(piece);
    hash.update(piece);
  }
  return { hash: hash.digest("hex"), type: type ?? (await inspectClip(new Uint8Array())) };
}
