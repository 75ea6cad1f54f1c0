import { expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { getDestination } from "#domain/articles/published.ts";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
import { articleTag, FRONT_TAG, pathTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import { makeContent, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("an unpublished article is nowhere, and comes back at its address", async () => {
  const editor = await makeActor();
  const live = await makePublished(editor);
  const { version } = await unpublishArticle({ articleId: live.id, version: live.version }, editor);
  expect(await getDestination(live.path)).toBeNull();
  expect((await listLatestArticles(100)).map(({ path }) => path)).not.toContain(live.path);
  const again = await publishArticle({ articleId: live.id, version }, editor);
  expect(again.path).toBe(live.path);
  expect((await getDestination(live.path))?.kind).toBe("ARTICLE");
});

test("a retracted article is gone at all its addresses with the reason, and stays gone", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const live = await makePublished(chief);
  const renamed = await renameArticle({ articleId: live.id, version: live.version, slug: "dia-chi-thu-hai" }, chief);
  const reason = "Nhân vật trong bài không có thật.";
  const { version } = await retractArticle({ articleId: live.id, version: renamed.version, reason }, chief);
  for (const path of [live.path, "/dia-chi-thu-hai"])
    expect(await getDestination(path)).toEqual({ kind: "GONE", reason });
  await expect(publishArticle({ articleId: live.id, version }, chief)).rejects.toMatchObject({ code: "MOVE_REFUSED" });
  const content = await makeContent();
  await expect(saveArticle({ articleId: live.id, version, content }, chief)).rejects.toMatchObject({
    code: "MOVE_REFUSED",
  });
  expect(await db.edition.count({ where: { articleId: live.id } })).toBe(1);
  expect(await db.correction.count({ where: { articleId: live.id, kind: "RETRACTION" } })).toBe(1);
});

test("what is taken away is withdrawn at every address it had; the rest that shows it is only out of date", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const [live, other] = [await makePublished(chief), await makePublished(chief)];
  const renamed = await renameArticle({ articleId: live.id, version: live.version, slug: "se-bi-rut" }, chief);
  const { id: former } = await db.invalidation.findFirstOrThrow({ orderBy: { id: "desc" } });
  const reason = "Sai nguồn tin.";
  const { stale } = await retractArticle({ articleId: live.id, version: renamed.version, reason }, chief);
  const rows = await db.invalidation.findMany({ where: { id: { gt: former } } });
  expect(rows.map(({ tag }) => tag).sort()).toEqual([...stale].sort());
  const tagsOf = (withdrawn: boolean) => rows.filter((row) => row.withdrawn === withdrawn).map(({ tag }) => tag);
  expect(tagsOf(true).sort()).toEqual([pathTag(live.path), pathTag("/se-bi-rut")].sort());
  expect(tagsOf(false)).toEqual(expect.arrayContaining([articleTag(live.id), FRONT_TAG]));
  expect(stale).not.toContain(pathTag(other.path));
});

test("a former address is stale after each rename, since what it leads to is another", async () => {
  const editor = await makeActor();
  const live = await makePublished(editor, { headline: "Ba lần đổi tên" });
  const first = await renameArticle({ articleId: live.id, version: live.version, slug: "doi-mot" }, editor);
  const { stale } = await renameArticle({ articleId: live.id, version: first.version, slug: "doi-hai" }, editor);
  expect(stale).toEqual(expect.arrayContaining([live.path, "/doi-mot", "/doi-hai"].map(pathTag)));
  expect(await db.invalidation.count({ where: { tag: pathTag("/doi-hai"), withdrawn: true } })).toBe(0);
});

test("an address left while the article was down leads to the one it comes back at", async () => {
  const editor = await makeActor();
  const live = await makePublished(editor, { headline: "Trước khi hạ" });
  const down = await unpublishArticle({ articleId: live.id, version: live.version }, editor);
  const content = await makeContent({ headline: "Sau khi hạ", slug: "sau-khi-ha" });
  const { version } = await saveArticle({ articleId: live.id, version: down.version, content }, editor);
  await publishArticle({ articleId: live.id, version }, editor);
  expect(await getDestination("/truoc-khi-ha")).toEqual({ kind: "REDIRECT", target: "/sau-khi-ha" });
});

test("an editor cannot retract, and nobody without a reason", async () => {
  const [editor, chief] = [await makeActor("EDITOR"), await makeActor("EDITOR_IN_CHIEF")];
  const live = await makePublished(editor);
  const input = { articleId: live.id, version: live.version, reason: "Sai sự thật" };
  await expect(retractArticle(input, editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(retractArticle({ ...input, reason: "  " }, chief)).rejects.toThrow();
});

test("after three renames every former address leads to the last in one step, and back again without a loop", async () => {
  const editor = await makeActor();
  const live = await makePublished(editor, { headline: "Tên thứ nhất" });
  let version = live.version;
  for (const slug of ["ten-thu-hai", "ten-thu-ba", "ten-thu-tu"]) {
    ({ version } = await renameArticle({ articleId: live.id, version, slug }, editor));
  }
  for (const path of ["/ten-thu-nhat", "/ten-thu-hai", "/ten-thu-ba"]) {
    expect(await getDestination(path)).toEqual({ kind: "REDIRECT", target: "/ten-thu-tu" });
  }
  await renameArticle({ articleId: live.id, version, slug: "ten-thu-nhat" }, editor);
  expect((await getDestination("/ten-thu-nhat"))?.kind).toBe("ARTICLE");
  for (const path of ["/ten-thu-hai", "/ten-thu-ba", "/ten-thu-tu"]) {
    expect(await getDestination(path)).toEqual({ kind: "REDIRECT", target: "/ten-thu-nhat" });
  }
});

test("an address that was ever somebody else's cannot be had", async () => {
  const editor = await makeActor();
  const [one, two] = [
    await makePublished(editor, { headline: "Bài một" }),
    await makePublished(editor, { headline: "Bài hai" }),
  ];
  await renameArticle({ articleId: one.id, version: one.version, slug: "bai-mot-moi" }, editor);
  for (const slug of ["bai-mot", "bai-mot-moi", "admin"]) {
    const taken = renameArticle({ articleId: two.id, version: two.version, slug }, editor);
    await expect(taken).rejects.toMatchObject({ code: "ADDRESS_TAKEN" });
  }
});
