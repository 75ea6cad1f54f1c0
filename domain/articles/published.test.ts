import { beforeAll, expect, test } from "vitest";
import type { Body } from "#domain/articles/body/document.ts";
import { SAMPLE_BLOCKS } from "#domain/articles/body/sample-blocks.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { articleTags, getArticle } from "#domain/articles/published.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft, makePublished, paragraphs } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;

beforeAll(async () => {
  editor = await makeActor("EDITOR_IN_CHIEF");
});

function bodyNaming(...articleIds: string[]): Body {
  const { attrs } = SAMPLE_BLOCKS.related;
  const box = { type: "related" as const, attrs: { ...attrs, articleIds } };
  return { type: "doc", content: [...paragraphs("Một đoạn.").content, box] };
}

async function relatedAt(path: string) {
  const article = await getArticle(path);
  return Object.values(article?.related ?? {}).map(({ id, listHeadline, path: at }) => ({ id, listHeadline, at }));
}

test("related articles come with their present headline and address", async () => {
  const content = await makeContent({ headline: "Bài bên cạnh" });
  const other = await makePublished(editor, content);
  const { path } = await makePublished(editor, { body: bodyNaming(other.id) });
  expect(await relatedAt(path)).toEqual([{ id: other.id, listHeadline: "Bài bên cạnh", at: other.path }]);

  const changed = { ...content, frontHeadline: "Tít ngắn" };
  const saved = await saveArticle({ articleId: other.id, version: other.version, content: changed }, editor);
  expect(await relatedAt(path)).toMatchObject([{ listHeadline: "Bài bên cạnh" }]);
  const again = await publishArticle({ articleId: other.id, version: saved.version }, editor);
  expect(await relatedAt(path)).toMatchObject([{ listHeadline: "Tít ngắn" }]);
  await renameArticle({ articleId: other.id, version: again.version, slug: "ben-canh-ten-moi" }, editor);
  expect(await relatedAt(path)).toMatchObject([{ at: "/ben-canh-ten-moi" }]);
});

test("drafts, withdrawn articles, those of nobody and the article itself are not shown as related", async () => {
  const [unpublished, retracted, self] = [
    await makePublished(editor),
    await makePublished(editor),
    await makePublished(editor),
  ];
  const draft = await makeDraft(editor);
  const content = await makeContent({
    body: bodyNaming(unpublished.id, retracted.id, draft.id, crypto.randomUUID(), self.id),
  });
  const saved = await saveArticle({ articleId: self.id, version: self.version, content }, editor);
  const { path } = await publishArticle({ articleId: self.id, version: saved.version }, editor);
  expect((await relatedAt(path)).map(({ id }) => id).sort()).toEqual([unpublished.id, retracted.id].sort());
  await unpublishArticle({ articleId: unpublished.id, version: unpublished.version }, editor);
  await retractArticle({ articleId: retracted.id, version: retracted.version, reason: "Sai." }, editor);
  expect(await relatedAt(path)).toEqual([]);
});

test("a page is stale by every article that its related boxes name, and every change of one says so", async () => {
  const content = await makeContent();
  const other = await makePublished(editor, content);
  const draft = await makeDraft(editor);
  const body = bodyNaming(other.id, draft.id);
  const tags = articleTags("self", { ...body, content: [...body.content, ...body.content] });
  expect(tags).toEqual(["article:self", `article:${other.id}`, `article:${draft.id}`]);

  const held = (stale: string[]) => stale.some((tag) => tags.includes(tag));
  const first = await publishArticle({ articleId: draft.id, version: draft.version }, editor);
  expect(held(first.stale), "a related draft is published").toBe(true);
  const saved = await saveArticle({ articleId: other.id, version: other.version, content }, editor);
  const again = await publishArticle({ articleId: other.id, version: saved.version }, editor);
  expect(held(again.stale), "published again").toBe(true);
  const renamed = await renameArticle({ articleId: other.id, version: again.version, slug: "ten-khac-han" }, editor);
  expect(held(renamed.stale), "renamed").toBe(true);
  const down = await unpublishArticle({ articleId: draft.id, version: first.version }, editor);
  expect(held(down.stale), "unpublished").toBe(true);
  const gone = await retractArticle({ articleId: other.id, version: renamed.version, reason: "Sai." }, editor);
  expect(held(gone.stale), "retracted").toBe(true);
});

test("pictures of galleries, portraits and posters come with the article that shows them", async () => {
  const media = await db.media.createManyAndReturn({
    data: [1, 2, 3].map((n) => ({
      ...{ kind: "IMAGE" as const, hash: String(n).repeat(64), mimeType: "image/jpeg", bytes: 1 },
      ...{ width: 3, height: 2 },
    })),
    select: { id: true },
  });
  const [a = "", b = "", c = ""] = media.map(({ id }) => id);
  const { gallery, pullQuote, embed } = SAMPLE_BLOCKS;
  const figures = gallery.content.map((figure) => ({ ...figure, attrs: { ...figure.attrs, mediaId: a } }));
  const content: Body["content"] = [
    { ...gallery, content: figures },
    { ...pullQuote, attrs: { ...pullQuote.attrs, mediaId: b } },
    { ...embed, attrs: { ...embed.attrs, mediaId: c } },
  ];
  const { path } = await makePublished(editor, { body: { type: "doc", content } });
  expect(Object.keys((await getArticle(path))?.pictures ?? {}).sort()).toEqual([a, b, c].sort());
  expect(await db.edition.findFirst({ where: { path }, select: { bodyVersion: true } })).toEqual({ bodyVersion: 2 });
});
