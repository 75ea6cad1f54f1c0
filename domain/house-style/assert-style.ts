import type { ArticleContent } from "#domain/articles/article.ts";
import { listFigures } from "#domain/articles/body/plain-text.ts";
import { contentOf } from "#domain/articles/content.ts";
import type { RequiredArticle } from "#domain/articles/require-article.ts";
import { recordAudit } from "#domain/audit/record-audit.ts";
import { createStyleChecker } from "#domain/house-style/check-style.ts";
import { findBroken, listHrefs, ownPath } from "#domain/house-style/own-links.ts";
import { readLeft, readStyle } from "#domain/house-style/read-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { assertMay } from "#domain/people/policy.ts";
import type { Tx } from "#lib/db.ts";
import { readEnv } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";

/**
 * Holds an article back for what the paper's style blocks. With a reason whoever may overrides it, which is recorded with
 * the words in question.
 * @throws AppError NOT_READY with "style"; FORBIDDEN for an override by somebody who may not.
 */
export async function assertStyle(tx: Tx, article: RequiredArticle, reason: string, actor: Actor): Promise<void> {
  const [{ style }, left] = await Promise.all([readStyle(tx), readLeft(tx, article.id)]);
  const content = contentOf(article);
  const { siteUrl } = readEnv();
  const hrefs = listHrefs(content.body);
  const paths = new Map(hrefs.map((href) => [href, ownPath(href, siteUrl)]));
  const gone = new Set(
    await findBroken(
      tx,
      [...paths.values()].filter((path) => path !== null),
    ),
  );
  const broken = new Set(hrefs.filter((href) => gone.has(paths.get(href) ?? "")));
  const credited = await readCredited(tx, content);
  const blocking = createStyleChecker(style)(content, { left, broken, credited }).filter(
    ({ severity }) => severity === "block",
  );
  if (blocking.length === 0) return;
  const words = blocking.map((finding) => `${finding.rule}: ${finding.subject.slice(0, 120)}`).slice(0, 50);
  if (!reason) throw new AppError("NOT_READY", `style: ${words.join("; ")}`, { missing: "style" });
  assertMay(actor, "article.override-style", article);
  await recordAudit(tx, actor, {
    action: "article.override-style",
    subjectType: "article",
    subjectId: article.id,
    detail: { reason, words },
  });
}

// The pictures of an article whose credit stands in the library.
async function readCredited(tx: Tx, { lead, body }: ArticleContent): Promise<Set<string>> {
  const ids = [lead.mediaId, ...listFigures(body).map(({ attrs }) => attrs.mediaId)].filter((id) => id !== null);
  const rows = await tx.media.findMany({ where: { id: { in: ids }, credit: { not: "" } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
