import { expect, test } from "vitest";
import { getEditableArticle } from "#domain/articles/desk.ts";
import { getArticle } from "#domain/articles/published.ts";
import { getFeed } from "#domain/feeds/published.ts";
import { createPreviewLink } from "#domain/previews/commands/create-preview-link.ts";
import { getPreview } from "#domain/previews/desk.ts";
import { getShared } from "#domain/previews/shared.ts";
import { findArticles } from "#domain/search/find-articles.ts";
import { parseQuery } from "#domain/search/query.ts";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOTE = "Gọi lại chị Ngàn\nchờ giấy phép 4417";

test("a note to colleagues is in the newsroom, and in nothing that leaves it", async () => {
  const editor = await makeActor("EDITOR");
  const { id, path } = await makePublished(editor, { headline: "Bến Ngàn mở lại", deskNote: NOTE });
  expect((await getEditableArticle(id, editor))?.content.deskNote).toBe(NOTE);

  const { token } = await createPreviewLink({ articleId: id, forWhom: "", days: 1 }, editor);
  const outside = {
    edition: await db.edition.findFirstOrThrow({ where: { articleId: id } }),
    page: await getArticle(path),
    feed: await getFeed("/", "full"),
    preview: await getPreview(id, editor),
    shared: await getShared(token),
    entry: await db.$queryRaw`select "words"::text from "SearchEntry" where "articleId" = ${id}::uuid`,
  };
  for (const [where, what] of Object.entries(outside)) {
    expect(what, where).toBeTruthy();
    expect(JSON.stringify(what), where).not.toMatch(/4417|giấy phép/);
  }
  const filters = { language: "vi" as const, sectionIds: null };
  const { hits } = await findArticles(parseQuery("4417"), filters, { from: null, until: new Date() });
  expect(hits).toEqual([]);
});
