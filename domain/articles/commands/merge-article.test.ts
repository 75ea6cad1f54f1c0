import { expect, test } from "vitest";
import { mergeArticle } from "#domain/articles/commands/merge-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { getMergeSides } from "#domain/articles/desk-history.ts";
import { mergeArticles } from "#domain/articles/merge/merge-articles.ts";
import { settleMerge } from "#domain/articles/merge/settle-merge.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

/** Two people who both began from version 1; the other one has saved version 2. */
async function makeClash() {
  const [me, other] = [await makeActor(), await makeActor()];
  const base = await makeContent({ body: paragraphs("Đoạn một", "Đoạn hai") });
  const draft = await makeDraft(me, base);
  await saveArticle({ articleId: draft.id, version: 1, content: { ...base, headline: "Tít của người kia" } }, other);
  const mine = { ...base, standfirst: "Sapo của tôi" };
  const sides = await getMergeSides(draft.id, 1, me);
  const content = settleMerge(mergeArticles(sides.base.content, mine, sides.theirs.content), {}) ?? mine;
  const merge = { articleId: draft.id, version: 2, baseVersion: 1, mine, content, idempotencyKey: "khoa-ghep-1" };
  return { me, other, base, mine, merge, sides };
}

test("a merge is a version with both parents, and one's own text is kept beside it", async () => {
  const { me, mine, merge, sides, base } = await makeClash();
  expect(sides).toMatchObject({ base: { version: 1, content: base }, theirs: { version: 2 } });
  expect(await mergeArticle(merge, me)).toEqual({ version: 4 });
  const revisions = await db.revision.findMany({ where: { articleId: merge.articleId }, orderBy: { version: "asc" } });
  expect(revisions.map(({ version, kind, parents }) => [version, kind, parents])).toEqual([
    [1, "SAVED", []],
    [2, "SAVED", [1]],
    [3, "ASIDE", [1]],
    [4, "MERGED", [2, 3]],
  ]);
  expect(revisions[2]?.content).toEqual(mine);
  const { version, content } = await getEditableArticle(merge.articleId, me);
  expect({ version, content }).toEqual({ version: 4, content: { ...mine, headline: "Tít của người kia" } });
});

test("a merge repeated with its key is made once; one on an old version is refused and leaves nothing", async () => {
  const { me, other, base, merge } = await makeClash();
  expect(await mergeArticle(merge, me)).toEqual(await mergeArticle(merge, me));
  expect(await db.revision.count({ where: { articleId: merge.articleId } })).toBe(4);
  await saveArticle({ articleId: merge.articleId, version: 4, content: base }, other);
  const late = mergeArticle({ ...merge, idempotencyKey: "khoa-ghep-2" }, me);
  await expect(late).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  expect(await db.revision.count({ where: { articleId: merge.articleId } })).toBe(5);
  const audited = await db.auditEntry.findMany({ where: { subjectId: merge.articleId, action: "article.merge" } });
  expect(audited.map(({ detail }) => detail)).toEqual([{ version: 4, theirs: 2, mine: 3, base: 1 }]);
});

test("who may not save may not merge, and what was set aside is no base for others", async () => {
  const { me, merge } = await makeClash();
  await expect(mergeArticle(merge, await makeActor("REPORTER"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await mergeArticle(merge, me);
  expect((await getMergeSides(merge.articleId, 3, me)).base.version).toBe(2);
});
