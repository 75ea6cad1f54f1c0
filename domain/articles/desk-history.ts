import { z } from "zod";
import type { ArticleContent } from "#domain/articles/article.ts";
import { mediaIds } from "#domain/articles/body/plain-text.ts";
import { contentOf, WITH_CONTENT } from "#domain/articles/content.ts";
import { readContent } from "#domain/articles/stored-content.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import type { RevisionKind } from "#prisma/generated/enums.ts";

/** A version of an article without its text. */
export type Version = {
  version: number;
  parents: number[];
  kind: RevisionKind;
  name: string | null;
  reason: string | null;
  by: { id: string; name: string };
  at: Date;
};

/** A version with its text. */
export type WholeVersion = Version & { content: ArticleContent };

/** What a text that was written on `baseVersion` has to be merged with. */
export type MergeSides = {
  base: { content: ArticleContent; version: number; at: Date };
  theirs: { content: ArticleContent; version: number; at: Date; by: string };
  /** The pictures of both, by media id. */
  pictures: Record<string, Picture>;
};

const VERSION = {
  version: true,
  parents: true,
  kind: true,
  name: true,
  reason: true,
  createdAt: true,
  createdBy: { select: { id: true, name: true } },
} as const;

/**
 * The text that somebody's work began from, and the working copy as it is. `sentKey` names a save that had no answer:
 * if it was applied, the work goes on from there.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function getMergeSides(
  articleId: string,
  baseVersion: number,
  actor: Actor,
  sentKey: string | null = null,
): Promise<MergeSides> {
  assertMay(actor, "article.read");
  const id = requireId(articleId);
  const isSent = sentKey === null ? null : { idempotencyKey: sentKey, createdById: actor.id };
  const [row, base] = await Promise.all([
    db.article.findUnique({ where: { id }, include: { ...WITH_CONTENT, updatedBy: { select: { name: true } } } }),
    // A version that only moved the article to another stage has no text of its own: it has that of the one before.
    db.revision.findFirst({
      where: {
        articleId: id,
        kind: { not: "ASIDE" },
        OR: [{ version: { lte: baseVersion } }, ...(isSent ? [isSent] : [])],
      },
      orderBy: { version: "desc" },
      select: { version: true, content: true, createdAt: true },
    }),
  ]);
  if (!row || !base) throw new AppError("NOT_FOUND", `version ${baseVersion} of article ${articleId}`);
  const theirs = { content: contentOf(row), version: row.version, at: row.updatedAt, by: row.updatedBy.name };
  const ground = { content: readContent(base.content), version: base.version, at: base.createdAt };
  return { base: ground, theirs, pictures: await listPictures([ground.content, theirs.content]) };
}

/**
 * All versions of an article, newest first, and which of them readers see.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function listVersions(
  articleId: string,
  actor: Actor,
): Promise<{ versions: Version[]; live: number | null }> {
  assertMay(actor, "article.read");
  const id = requireId(articleId);
  const [rows, live] = await Promise.all([
    db.revision.findMany({ where: { articleId: id }, orderBy: { version: "desc" }, select: VERSION }),
    db.edition.findFirst({ where: { articleId: id, isLive: true }, select: { articleVersion: true } }),
  ]);
  if (rows.length === 0) throw new AppError("NOT_FOUND", `article ${articleId}`);
  return { versions: rows.map(toVersion), live: live?.articleVersion ?? null };
}

/**
 * Two versions with their texts, and the pictures in them by media id.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function getVersions(articleId: string, former: number, later: number, actor: Actor) {
  assertMay(actor, "article.read");
  const id = requireId(articleId);
  const [one, other] = await Promise.all([former, later].map((version) => requireVersion(id, version)));
  if (!one || !other) throw new AppError("NOT_FOUND", `versions of article ${articleId}`);
  return { former: one, later: other, pictures: await listPictures([one.content, other.content]) };
}

async function requireVersion(articleId: string, version: number): Promise<WholeVersion> {
  const row = await db.revision.findUnique({
    where: { articleId_version: { articleId, version } },
    select: { ...VERSION, content: true },
  });
  if (!row) throw new AppError("NOT_FOUND", `version ${version} of article ${articleId}`);
  return { ...toVersion(row), content: readContent(row.content) };
}

function toVersion<
  Row extends { createdAt: Date; createdBy: { id: string; name: string } } & Omit<Version, "by" | "at">,
>(row: Row): Version {
  const { version, parents, kind, name, reason, createdAt, createdBy } = row;
  return { version, parents, kind, name, reason, by: createdBy, at: createdAt };
}

function requireId(articleId: string): string {
  const id = z.uuid().safeParse(articleId).data;
  if (!id) throw new AppError("NOT_FOUND", `article ${articleId}`);
  return id;
}

async function listPictures(contents: ArticleContent[]): Promise<Record<string, Picture>> {
  const wanted = contents.flatMap(({ body, lead }) => [...mediaIds(body), ...(lead.mediaId ? [lead.mediaId] : [])]);
  const media = await db.media.findMany({ where: { id: { in: [...new Set(wanted)] } }, select: PICTURE });
  const pictures = media.map(toPicture).filter((picture) => picture !== null);
  return Object.fromEntries(pictures.map((picture) => [picture.id, picture]));
}
