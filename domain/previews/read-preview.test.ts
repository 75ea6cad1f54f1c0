import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#domain/articles/commands/create-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { getArticle } from "#domain/articles/published.ts";
import type { Actor } from "#domain/people/actor.ts";
import { getPreview } from "#domain/previews/desk.ts";
import { setEmbargo } from "#domain/releases/commands/set-embargo.ts";
import { makeContent, makePublished } from "#prisma/factories/make-article.ts";
import { makeMedia } from "#prisma/factories/make-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;

beforeAll(async () => {
  editor = await makeActor("EDITOR");
});

test("what was published is previewed as readers see it, to the last field", async () => {
  const { id: mediaId } = await makeMedia();
  const lead = { mediaId, caption: "Phà sang sông", credit: "", alt: "Phà" };
  const { id, path, version } = await makePublished(editor, { lead, kicker: "Giao thông" });
  const preview = await getPreview(id, editor);
  expect(preview).toEqual({ version, hasSection: true, embargoUntil: null, article: await getArticle(path) });
});

test("until when nobody may publish it is told while that is ahead", async () => {
  const { id } = await makePublished(editor);
  const until = new Date("2026-11-28T01:00:00Z");
  await setEmbargo({ articleId: id, version: 2, until }, editor, new Date("2026-11-27T10:00:00Z"));
  expect((await getPreview(id, editor, new Date("2026-11-28T00:59:00Z")))?.embargoUntil).toEqual(until);
  expect((await getPreview(id, editor, until))?.embargoUntil).toBeNull();
});

test("what was saved since is in the preview and not before readers", async () => {
  const { id, path, version } = await makePublished(editor);
  const content = await makeContent({ headline: "Cầu Đá mở lại" });
  await saveArticle({ articleId: id, version, content }, editor);
  expect(await getPreview(id, editor)).toMatchObject({
    version: version + 1,
    article: { headline: "Cầu Đá mở lại", path },
  });
  expect(await getArticle(path)).not.toMatchObject({ headline: "Cầu Đá mở lại" });
});

test("a draft without anything has a preview: nothing is made up for what is missing", async () => {
  const { id, version } = await createArticle(emptyContent("vi"), editor);
  const now = new Date("2024-01-23T08:56:00Z");
  expect(await getPreview(id, editor, now)).toMatchObject({
    version,
    hasSection: false,
    article: { headline: "", lead: null, credits: [], publishedAt: now, updatedAt: null, section: { name: "" } },
  });
});

test("who may not read articles sees no preview; what is no article has none", async () => {
  const { id } = await makePublished(editor);
  const nobody: Actor = { ...editor, appointments: [] };
  await expect(getPreview(id, nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(getPreview(crypto.randomUUID(), editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(getPreview("khong-co", editor)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
