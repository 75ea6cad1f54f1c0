import { z } from "zod";
import { type ArticleContent, ArticleKind, ArticleStatus, type Language } from "#domain/articles/article.ts";
import { readBody } from "#domain/articles/body/document.ts";
import { mediaIds } from "#domain/articles/body/plain-text.ts";
import { contentOf, WITH_CONTENT } from "#domain/articles/content.ts";
import { meaningOf } from "#domain/articles/meaning.ts";
import { PICTURE, type Picture, toPicture } from "#domain/media/picture.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";
import { fold } from "#lib/text.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** What the desk's list is asked for. Unknown or broken values count as not given: a bookmarked address never fails. */
export const ArticleFilter = z.object({
  status: z.enum(ArticleStatus).optional().catch(undefined),
  kind: z.enum(ArticleKind).optional().catch(undefined),
  section: z.uuid().optional().catch(undefined),
  mine: z.stringbool().optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
  /** From a former page's `next` or `previous`. */
  after: z.templateLiteral([z.number().int(), "_", z.uuid()]).optional().catch(undefined),
  before: z.templateLiteral([z.number().int(), "_", z.uuid()]).optional().catch(undefined),
});
export type ArticleFilter = z.output<typeof ArticleFilter>;

/** An article in the desk's list. */
export type DeskArticle = {
  id: string;
  status: ArticleStatus;
  kind: ArticleKind;
  language: Language;
  headline: string;
  section: { id: string; name: string; nameEn: string } | null;
  credits: string[];
  createdBy: string;
  updatedBy: string;
  updatedAt: Date;
  wordCount: number;
  /** Path of the live edition, when readers have one. */
  livePath: string | null;
  /** The working copy says something that the live edition does not. */
  hasUnreleasedChanges: boolean;
  /** When it goes out by itself, or should have and could not. */
  planned: { at: Date; hasFailed: boolean } | null;
  embargoUntil: Date | null;
};

export type DeskPage = { articles: DeskArticle[]; next: string | null; previous: string | null };

const PAGE = 30;

/** The words of a question to the desk, each of which is looked for by itself: folded, some eight. */
export function searchTerms(q: string): string[] {
  return fold(q).split(/\s+/).filter(Boolean).slice(0, 8);
}

/**
 * A page of the desk's list, last changed first. Pages are found by where the former one ended, so that they cost the
 * same at 200,000 articles. `q` finds any part of headline, standfirst and text, marks or no marks.
 * @throws AppError FORBIDDEN
 */
export async function listArticles(filter: ArticleFilter, actor: Actor): Promise<DeskPage> {
  assertMay(actor, "article.list");
  const backwards = filter.before !== undefined;
  const edge = (filter.before ?? filter.after)?.split("_");
  const at = edge && { updatedAt: new Date(Number(edge[0])), id: edge[1] };
  const beyond = backwards ? "gt" : "lt";
  const terms = searchTerms(filter.q ?? "");
  const rows = await db.article.findMany({
    where: {
      // Also the next editions of live stories, and what missed its time: all that somebody waits for.
      ...(filter.status === "SCHEDULED" ? { plannedRelease: { isNot: null } } : { status: filter.status }),
      kind: filter.kind,
      ...(filter.section && { section: { OR: [{ id: filter.section }, { parentId: filter.section }] } }),
      ...(filter.mine && { createdById: actor.id }),
      AND: [
        ...terms.map((term) => ({ searchText: { contains: term.replace(/[\\%_]/g, "\\$&") } })),
        ...(at
          ? [{ OR: [{ updatedAt: { [beyond]: at.updatedAt } }, { updatedAt: at.updatedAt, id: { [beyond]: at.id } }] }]
          : []),
      ],
    },
    orderBy: [{ updatedAt: backwards ? "asc" : "desc" }, { id: backwards ? "asc" : "desc" }],
    take: PAGE + 1,
    select: {
      id: true,
      status: true,
      kind: true,
      language: true,
      headline: true,
      version: true,
      updatedAt: true,
      wordCount: true,
      section: { select: { id: true, name: true, nameEn: true } },
      credits: { select: { author: { select: { name: true } } }, orderBy: { position: "asc" } },
      createdBy: { select: { name: true } },
      updatedBy: { select: { name: true } },
      editions: { where: { isLive: true }, select: { path: true, articleVersion: true } },
      embargoUntil: true,
      plannedRelease: { select: { at: true, failedAt: true } },
    },
  });
  const page = rows.slice(0, PAGE);
  if (backwards) page.reverse();
  const more = rows.length > PAGE;
  const key = (row: { updatedAt: Date; id: string } | undefined) =>
    row ? `${row.updatedAt.getTime()}_${row.id}` : null;
  return {
    articles: page.map(({ editions, version, credits, createdBy, updatedBy, plannedRelease, ...row }) => ({
      ...row,
      credits: credits.map(({ author }) => author.name),
      createdBy: createdBy.name,
      updatedBy: updatedBy.name,
      livePath: editions[0]?.path ?? null,
      hasUnreleasedChanges: editions[0] !== undefined && editions[0].articleVersion < version,
      planned: plannedRelease && { at: plannedRelease.at, hasFailed: plannedRelease.failedAt !== null },
    })),
    next: backwards || more ? key(page.at(-1)) : null,
    previous: backwards ? (more ? key(page[0]) : null) : at ? key(page[0]) : null,
  };
}

/** An article as the edit screen opens it. */
export type EditableArticle = {
  id: string;
  version: number;
  status: ArticleStatus;
  content: ArticleContent;
  doubts: string[];
  createdById: string;
  firstPublishedAt: Date | null;
  updatedAt: Date;
  updatedBy: string;
  /** What readers have; `meaning` is what it tells them (meaning.ts). */
  live: { path: string; articleVersion: number; releasedAt: Date; meaning: string } | null;
  /** The pictures of lead and figures, by media id. */
  pictures: Record<string, Picture>;
};

const LIVE = {
  path: true,
  articleVersion: true,
  releasedAt: true,
  kicker: true,
  headline: true,
  standfirst: true,
  body: true,
  bodyVersion: true,
  leadMediaId: true,
  leadCaption: true,
} as const satisfies Prisma.EditionSelect;

function toLive(edition: Prisma.EditionGetPayload<{ select: typeof LIVE }>): EditableArticle["live"] {
  const { path, articleVersion, releasedAt, kicker, headline, standfirst } = edition;
  const body = readBody(edition.body, edition.bodyVersion);
  const lead = { mediaId: edition.leadMediaId, caption: edition.leadCaption };
  return { path, articleVersion, releasedAt, meaning: meaningOf({ kicker, headline, standfirst, body, lead }) };
}

/**
 * An article with all of its working copy.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function getEditableArticle(id: string, actor: Actor): Promise<EditableArticle> {
  assertMay(actor, "article.read");
  const row = z.uuid().safeParse(id).success
    ? await db.article.findUnique({
        where: { id },
        include: {
          ...WITH_CONTENT,
          updatedBy: { select: { name: true } },
          editions: { where: { isLive: true }, select: LIVE },
        },
      })
    : null;
  if (!row) throw new AppError("NOT_FOUND", `article ${id}`);
  const content = contentOf(row);
  const wanted = [...mediaIds(content.body), ...(content.lead.mediaId ? [content.lead.mediaId] : [])];
  const media = await db.media.findMany({ where: { id: { in: wanted } }, select: PICTURE });
  const pictures = media.map(toPicture).filter((picture) => picture !== null);
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    content,
    doubts: row.doubts,
    createdById: row.createdById,
    firstPublishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    updatedBy: row.updatedBy.name,
    live: row.editions[0] ? toLive(row.editions[0]) : null,
    pictures: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
  };
}
