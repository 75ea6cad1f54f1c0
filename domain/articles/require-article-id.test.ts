import { beforeAll, expect, test } from "vitest";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { requireArticleId } from "#domain/articles/require-article-id.ts";
import type { Actor } from "#domain/people/actor.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;

beforeAll(async () => {
  editor = await makeActor("EDITOR");
});

test("an article is meant by its id, slug, path or address, also a former one", async () => {
  const { id, version } = await makePublished(editor, { headline: "Chợ nổi dời bến" });
  await renameArticle({ articleId: id, version, slug: "cho-noi" }, editor);
  const references = [
    ...[id, "cho-noi", "/cho-noi", " /cho-noi/?trang=2", "https://bao.vn/cho-noi#a"],
    ...["cho-noi-doi-ben", "http://localhost:3000/cho-noi-doi-ben"],
  ];
  for (const reference of references) expect(await requireArticleId(reference, editor)).toBe(id);
});

test("a draft is meant by the slug it wants, if no other draft wants it", async () => {
  const { id } = await makeDraft(editor, { slug: "chua-dang" });
  expect(await requireArticleId("chua-dang", editor)).toBe(id);
  const other = await makeDraft(editor, { slug: "chua-dang" });
  const error = expect.objectContaining({ code: "INVALID_INPUT", detail: expect.stringContaining(other.id) });
  await expect(requireArticleId("chua-dang", editor)).rejects.toEqual(error);
});

test.each(["khong-co", "/", "", crypto.randomUUID(), "https://bao.vn"])("%s is no article", async (reference) => {
  const error = expect.objectContaining({ code: "NOT_FOUND" });
  await expect(requireArticleId(reference, editor)).rejects.toEqual(error);
});
