import { beforeAll, expect, test } from "vitest";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { changeMedia } from "#domain/media/commands/change-media.ts";
import { removeMedia } from "#domain/media/commands/remove-media.ts";
import { uploadMedia } from "#domain/media/commands/upload-media.ts";
import { listMedia, requirePicture } from "#domain/media/desk.ts";
import { getMediaFile } from "#domain/media/published.ts";
import { listUses } from "#domain/media/uses.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeJpeg } from "#lib/testing/sample-media.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeMedia } from "#prisma/factories/make-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;
let lead: Actor;

beforeAll(async () => {
  editor = await makeActor("EDITOR", "Thanh Hà");
  lead = await makeActor("MANAGING_EDITOR", "Quỳnh Chi");
});

const asLead = (mediaId: string) => ({ lead: { mediaId, caption: "", credit: "", alt: "Phà" } });

test("a picture that is taken out is gone with its files; uploaded again it is another one, without the former words", async () => {
  const bytes = await makeJpeg({ seed: 71 });
  const { id, variants } = await uploadMedia({ bytes, fileName: "pha.jpg", caption: "Chữ cũ" }, editor);
  const path = variants[0]?.path ?? "";
  expect(await getMediaFile(path)).not.toBeNull();
  await expect(removeMedia({ pictures: [{ id, version: 1 }] }, editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await removeMedia({ pictures: [{ id, version: 1 }] }, lead);
  expect(await getMediaFile(path)).toBeNull();
  await expect(requirePicture(id, lead)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { pictures } = await listMedia({ q: "chu cu" } as never, lead);
  expect(pictures).toEqual([]);
  await expect(removeMedia({ pictures: [{ id, version: 2 }] }, lead)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await db.auditEntry.findMany({ where: { subjectId: id, action: "media.remove" } })).toMatchObject([
    { detail: { fileName: "pha.jpg", caption: "Chữ cũ" } },
  ]);
  const again = await uploadMedia({ bytes, fileName: "pha.jpg" }, editor);
  expect(again.id).not.toBe(id);
  expect(await getMediaFile(again.variants[0]?.path ?? "")).not.toBeNull();
  expect(await requirePicture(again.id, editor)).toMatchObject({ caption: "" });
});

test("what readers see, what is being written and a portrait hold it; of several none goes", async () => {
  const [shown, free, face] = await Promise.all([makeMedia(), makeMedia(), makeMedia()]);
  const { id: articleId } = await makePublished(editor, asLead(shown.id));
  const { id: draftId } = await makeDraft(editor, asLead(shown.id));
  await db.author.create({ data: { name: "Đỗ Ánh", slug: `do-anh-${Date.now()}`, portraitId: face.id } });
  const uses = await listUses(shown.id, editor);
  expect(uses.live).toMatchObject([{ articleId }]);
  expect(uses.drafts).toMatchObject([{ articleId: draftId }]);
  for (const { id } of [shown, face]) {
    const pictures = [free, { id }].map((one) => ({ id: one.id, version: 1 }));
    await expect(removeMedia({ pictures }, lead)).rejects.toMatchObject({ code: "IN_USE" });
  }
  expect(await requirePicture(free.id, lead)).toMatchObject({ version: 1 });
});

test("an article that was taken back holds nothing: the picture goes, and the article has a gap", async () => {
  const { id } = await makeMedia();
  const { id: articleId, version } = await makePublished(editor, asLead(id));
  await unpublishArticle({ articleId, version }, editor);
  expect(await listUses(id, lead)).toMatchObject({ live: [], drafts: [], former: [{ articleId }] });
  await removeMedia({ pictures: [{ id, version: 1 }] }, lead);
});

test("who changed it meanwhile is not overrun", async () => {
  const { id } = await makeMedia();
  await changeMedia({ pictures: [{ id, version: 1 }], changes: { caption: "Mới" } }, editor);
  await expect(removeMedia({ pictures: [{ id, version: 1 }] }, lead)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
});
