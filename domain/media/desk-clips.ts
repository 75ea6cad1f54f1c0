import type { MediaFilter } from "#domain/media/schema.ts";
import { findUses, type MediaUses } from "#domain/media/uses.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { fold } from "#lib/text.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** Something to watch or to hear, as the archive lists it. Sizes in bytes, times in UTC. */
export type DeskClip = {
  id: string;
  version: number;
  kind: "video" | "audio";
  src: string;
  mimeType: string;
  seconds: number | null;
  bytes: number;
  originalName: string;
  uploadedBy: string | null;
  createdAt: Date;
  uses: MediaUses;
};

const MOST = 50;

/**
 * The clips of the archive, newest first, at most fifty: all, or those in whose file name all words of `q` are found.
 * @throws AppError FORBIDDEN
 */
export async function listClips({ q }: Pick<MediaFilter, "q">, actor: Actor): Promise<DeskClip[]> {
  assertMay(actor, "media.read");
  const rows = await db.media.findMany({
    where: whereOf(q ?? ""),
    include: { variants: true, uploadedBy: { select: { name: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  const uses = await Promise.all(rows.map(({ id }) => findUses(db, id)));
  return rows.flatMap(({ variants: [file], uploadedBy, kind, ...row }, index) => {
    const used = uses[index];
    if (!file || !used) return [];
    const { id, version, mimeType, seconds, bytes, originalName, createdAt } = row;
    return [
      {
        ...{ id, version, mimeType, seconds, bytes, originalName, createdAt, src: file.path, uses: used },
        ...{ kind: kind === "VIDEO" ? ("video" as const) : ("audio" as const), uploadedBy: uploadedBy?.name ?? null },
      },
    ];
  });
}

/** A clip as a search names it; `seconds` null where nobody measured it. */
export type FoundClip = { id: string; kind: "video" | "audio"; originalName: string; seconds: number | null };

/** The newest clips in whose file name all words of `q` are found, `most` at most. @throws AppError FORBIDDEN */
export async function findClips(q: string, most: number, actor: Actor): Promise<FoundClip[]> {
  assertMay(actor, "media.read");
  const rows = await db.media.findMany({
    where: whereOf(q),
    select: { id: true, kind: true, originalName: true, seconds: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind === "VIDEO" ? "video" : "audio" }));
}

function whereOf(q: string): Prisma.MediaWhereInput {
  const terms = fold(q).split(/\s+/).filter(Boolean).slice(0, 8);
  return {
    kind: { in: ["VIDEO", "AUDIO"] },
    removedAt: null,
    AND: terms.map((term) => ({ searchText: { contains: term.replace(/[\\%_]/g, "\\$&") } })),
  };
}
