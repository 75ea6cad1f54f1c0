import type { MediaFilter } from "#domain/media/schema.ts";
import { findUses, type MediaUses } from "#domain/media/uses.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { fold } from "#lib/text.ts";

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
  const terms = fold(q ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);
  const rows = await db.media.findMany({
    where: {
      kind: { in: ["VIDEO", "AUDIO"] },
      removedAt: null,
      AND: terms.map((term) => ({ searchText: { contains: term.replace(/[\\%_]/g, "\\$&") } })),
    },
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
