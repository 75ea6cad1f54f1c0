import { z } from "zod";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import { RIGHTS_NOTICE_DAYS } from "#domain/media/rights.ts";
import type { MediaFilter } from "#domain/media/schema.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { Prisma } from "#prisma/generated/client.ts";

const ARCHIVE = {
  version: true,
  caption: true,
  source: true,
  licence: true,
  place: true,
  takenAt: true,
  tags: true,
  mimeType: true,
  bytes: true,
  originalName: true,
  createdAt: true,
  uploadedById: true,
} as const satisfies Prisma.MediaSelect;

/** A picture as the archive shows it. Times in UTC; `licenceEndsAt` null: it may be used without end. */
export type DeskPicture = Picture & Prisma.MediaGetPayload<{ select: typeof ARCHIVE }> & { uploadedBy: string | null };

/** `next` names the page after this one; `total` counts all that the filter finds. */
export type MediaPage = { pictures: DeskPicture[]; next: string | null; total: number };

const DESK_PICTURE = { ...PICTURE, ...ARCHIVE, uploadedBy: { select: { name: true } } } as const;

type Row = Prisma.MediaGetPayload<{ select: typeof DESK_PICTURE }>;

const PAGE = 24;
const DAY_MS = 86_400_000;
// Pictures of which so few of 64 bits differ look alike to people.
const ALIKE_BITS = 6;

/**
 * A page of the picture archive, newest first. `q` finds any part of what is said of a picture, its tags and its file
 * name, marks or no marks.
 * @throws AppError FORBIDDEN
 */
export async function listMedia(filter: MediaFilter, actor: Actor, now = new Date()): Promise<MediaPage> {
  assertMay(actor, "media.read");
  const where = whereOf(filter, now);
  const edge = filter.after?.split("_");
  const at = edge && { createdAt: new Date(Number(edge[0])), id: edge[1] };
  const after = at
    ? [{ OR: [{ createdAt: { lt: at.createdAt } }, { createdAt: at.createdAt, id: { lt: at.id } }] }]
    : [];
  const [rows, total] = await Promise.all([
    db.media.findMany({
      where: { AND: [where, ...after] },
      select: DESK_PICTURE,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: PAGE + 1,
    }),
    db.media.count({ where }),
  ]);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  const next = rows.length > PAGE && last ? `${last.createdAt.getTime()}_${last.id}` : null;
  return { pictures: page.flatMap(toDeskPictures), next, total };
}

function whereOf({ q, tag, rights, missing, by }: MediaFilter, now: Date): Prisma.MediaWhereInput {
  const terms = fold(q ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);
  const soon = new Date(now.getTime() + RIGHTS_NOTICE_DAYS * DAY_MS);
  const RIGHTS: Record<NonNullable<MediaFilter["rights"]>, Prisma.MediaWhereInput> = {
    usable: { OR: [{ licenceEndsAt: null }, { licenceEndsAt: { gt: now } }] },
    ending: { licenceEndsAt: { gt: now, lte: soon } },
    ended: { licenceEndsAt: { lte: now } },
  };
  return {
    kind: "IMAGE",
    removedAt: null,
    AND: [
      ...terms.map((term) => ({ searchText: { contains: term.replace(/[\\%_]/g, "\\$&") } })),
      ...(tag ? [{ tags: { has: tag } }] : []),
      ...(rights ? [RIGHTS[rights]] : []),
      ...(missing ? [{ [missing]: "" }] : []),
      ...(by ? [{ uploadedById: by }] : []),
    ],
  };
}

/**
 * The pictures with these ids, by id; ids that are none, and pictures that were taken out, are left out.
 * @throws AppError FORBIDDEN
 */
export async function getPictures(ids: string[], actor: Actor): Promise<Record<string, DeskPicture>> {
  assertMay(actor, "media.read");
  const wanted = ids.filter((id) => z.uuid().safeParse(id).success);
  const rows = await db.media.findMany({ where: { id: { in: wanted }, removedAt: null }, select: DESK_PICTURE });
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

/**
 * Other pictures of the archive that look like this one, the most alike first: the same photograph made smaller, cut a
 * little or saved anew.
 * @throws AppError FORBIDDEN
 */
export async function listAlike(id: string, actor: Actor): Promise<DeskPicture[]> {
  assertMay(actor, "media.read");
  const rows = await db.$queryRaw<{ id: string }[]>`
    select other."id" from "Media" one
    join "Media" other on other."id" <> one."id" and other."removedAt" is null
      and bit_count((other."fingerprint" # one."fingerprint")::bit(64)) <= ${ALIKE_BITS}
    where one."id" = ${id}::uuid
    order by bit_count((other."fingerprint" # one."fingerprint")::bit(64)), other."id" limit 6`;
  const pictures = await getPictures(
    rows.map((row) => row.id),
    actor,
  );
  return rows.flatMap((row) => pictures[row.id] ?? []);
}

/**
 * The tags that pictures have, the most used first.
 * @throws AppError FORBIDDEN
 */
export async function listTags(actor: Actor): Promise<{ tag: string; count: number }[]> {
  assertMay(actor, "media.read");
  return db.$queryRaw<{ tag: string; count: number }[]>`
    select tag, count(*)::int as count from "Media", unnest("tags") as tag
    where "removedAt" is null group by tag order by count desc, tag limit 60`;
}

function toDeskPictures(row: Row): DeskPicture[] {
  const { uploadedBy, ...columns } = row;
  const picture = toPicture(columns);
  return picture ? [{ ...columns, ...picture, uploadedBy: uploadedBy?.name ?? null }] : [];
}
