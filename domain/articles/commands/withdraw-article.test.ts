import { expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { getDestination } from "#domain/articles/published.ts";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
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
