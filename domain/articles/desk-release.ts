import { z } from "zod";
import type { SoughtPage } from "#domain/articles/watch-pages.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import { db } from "#lib/db.ts";
import { AppError } from "#lib/errors.ts";

export const ReleasePages = z.strictObject({
  articleId: z.uuid(),
  /** Whether the home front was changed as well. */
  withFront: z.boolean(),
});

/**
 * The pages at which what readers should have of an article is to be seen, for looking once more after a release.
 * @throws AppError FORBIDDEN; NOT_FOUND when nothing of it is live
 */
export async function listReleasePages(input: z.input<typeof ReleasePages>, actor: Actor): Promise<SoughtPage[]> {
  const { articleId, withFront } = ReleasePages.parse(input);
  assertMay(actor, "article.read");
  const live = await db.edition.findFirst({
    where: { articleId, isLive: true },
    select: { number: true, path: true, language: true },
  });
  if (!live) throw new AppError("NOT_FOUND", `no live edition of ${articleId}`);
  const page: SoughtPage = { page: "article", path: live.path, number: live.number };
  if (!withFront) return [page];
  const { key, path } = HOME_FRONTS[live.language];
  const layout = await db.frontLayout.findFirst({ where: { isLive: true, front: { key } }, select: { number: true } });
  return [page, { page: "front", path, number: layout?.number ?? 0 }];
}
