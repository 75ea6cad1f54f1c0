import { z } from "zod";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import type { MediaFilter } from "#domain/media/schema.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** A picture as the archive shows it. */
export type DeskPicture = Picture & {
  caption: string;
  originalName: string;
  uploadedBy: string | null;
  createdAt: Date;
};

export type MediaPage = { pictures: DeskPicture[]; next: string | null };

const DESK_PICTURE = {
  ...PICTURE,
  caption: true,
  originalName: true,
  createdAt: true,
  uploadedBy: { select: { name: true } },
} as const satisfies Prisma.MediaSelect;

type Row = Prisma.MediaGetPayload<{ select: typeof DESK_PICTURE }>;

const PAGE = 24;

function toDeskPictures(row: Row): DeskPicture[] {
  const { caption, originalName, createdAt, uploadedBy, ...columns } = row;
  const picture = toPicture(columns);
  return picture ? [{ ...picture, caption, originalName, createdAt, uploadedBy: uploadedBy?.name ?? null }] : [];
}

/**
 * A page of the picture archive, newest first. `q` finds any part of caption, credit, alt text and file name, marks or
 * no marks.
 * @throws AppError FORBIDDEN
 */
export async function listMedia(filter: MediaFilter, actor: Actor): Promise<MediaPage> {
  assertMay(actor, "media.read");
  const edge = filter.after?.split("_");
  const at = edge && { createdAt: new Date(Number(edge[0])), id: edge[1] };
  const terms = fold(filter.q ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);
  const rows = await db.media.findMany({
    where: {
      kind: "IMAGE",
      AND: [
        ...terms.map((term) => ({ searchText: { contains: term.replace(/[\\%_]/g, "\\$&") } })),
        ...(at ? [{ OR: [{ createdAt: { lt: at.createdAt } }, { createdAt: at.createdAt, id: { lt: at.id } }] }] : []),
      ],
    },
    select: DESK_PICTURE,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  const next = rows.length > PAGE && last ? `${last.createdAt.getTime()}_${last.id}` : null;
  return { pictures: page.flatMap(toDeskPictures), next };
}

/**
 * The pictures with these ids, by id; ids that are none are left out.
 * @throws AppError FORBIDDEN
 */
export async function getPictures(ids: string[], actor: Actor): Promise<Record<string, DeskPicture>> {
  assertMay(actor, "media.read");
  const wanted = ids.filter((id) => z.uuid().safeParse(id).success);
  const rows = await db.media.findMany({ where: { id: { in: wanted } }, select: DESK_PICTURE });
  return Object.fromEntries(rows.flatMap(toDeskPictures).map((picture) => [picture.id, picture]));
}

/**
 * One picture by its id.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function requirePicture(id: string, actor: Actor): Promise<DeskPicture> {
  const picture = (await getPictures([id], actor))[id];
  if (!picture) throw new AppError("NOT_FOUND", `picture ${id}`);
  return picture;
}
