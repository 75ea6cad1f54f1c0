import { beforeAll, expect, test } from "vitest";
import { changeMedia } from "#domain/media/commands/change-media.ts";
import { listMedia, listTags, requirePicture } from "#domain/media/desk.ts";
import { MediaFilter } from "#domain/media/schema.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeMedia } from "#prisma/factories/make-media.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const DAY_MS = 86_400_000;
const auditOf = (subjectId: string, action: string) => db.auditEntry.findMany({ where: { subjectId, action } });
let editor: Actor;
let reporter: Actor;

beforeAll(async () => {
  editor = await makeActor("EDITOR", "Thanh Hà");
  reporter = await makeActor("REPORTER", "Trúc Lam");
});

async function find(filter: Partial<MediaFilter>): Promise<string[]> {
  const { pictures } = await listMedia(MediaFilter.parse(filter), editor);
  return pictures.map(({ id }) => id);
}

test("what is said of a picture is changed as a new version, searched without marks, and on record", async () => {
  const { id } = await makeMedia();
  const changes = { caption: "  Chợ nổi   Trà Lam ", place: "Trà Lam", tags: ["chợ nổi", "#Chợ Nổi", "sông"] };
  const { pictures } = await changeMedia({ pictures: [{ id, version: 1 }], changes }, editor);
  expect(pictures).toEqual([{ id, version: 2 }]);
  expect(await requirePicture(id, editor)).toMatchObject({
    ...{ caption: "Chợ nổi Trà Lam", place: "Trà Lam", tags: ["chợ nổi", "sông"], version: 2 },
  });
  expect(await find({ q: "cho noi tra lam" })).toContain(id);
  expect(await find({ tag: "sông" })).toContain(id);
  expect(await listTags(editor)).toContainEqual({ tag: "chợ nổi", count: 1 });
  expect(await auditOf(id, "media.change")).toMatchObject([
    { actorId: editor.id, detail: { version: 2, fields: ["caption", "place", "tags"] } },
  ]);
});

test("many are changed at once, each keeping its own tags; when one was changed meanwhile, none is", async () => {
  const [one, other] = await Promise.all([makeMedia(), makeMedia()]);
  await changeMedia({ pictures: [{ id: one.id, version: 1 }], changes: { tags: ["lũ"] } }, editor);
  const credit = { credit: "Ảnh: Trúc Lam" };
  const stale = [
    { id: one.id, version: 1 },
    { id: other.id, version: 1 },
  ];
  await expect(changeMedia({ pictures: stale, changes: credit }, editor)).rejects.toMatchObject({
    code: "EDIT_CONFLICT",
  });
  expect(await requirePicture(other.id, editor)).toMatchObject({ credit: "", version: 1 });
  const fresh = stale.map((picture, index) => ({ ...picture, version: index === 0 ? 2 : 1 }));
  await changeMedia({ pictures: fresh, changes: credit, addTags: ["miền Tây"] }, editor);
  expect(await requirePicture(one.id, editor)).toMatchObject({ ...credit, tags: ["lũ", "miền Tây"] });
  expect(await requirePicture(other.id, editor)).toMatchObject({ ...credit, tags: ["miền Tây"] });
});

test("of two changes at the same moment one is refused", async () => {
  const { id } = await makeMedia();
  const attempts = ["một", "hai"].map((caption) => {
    return changeMedia({ pictures: [{ id, version: 1 }], changes: { caption } }, editor);
  });
  const results = await Promise.allSettled(attempts);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("pages that show a picture go stale with it, as lead, in the text, and as a portrait", async () => {
  const [lead, inText] = await Promise.all([makeMedia(), makeMedia()]);
  const figure = { type: "figure", attrs: { id: "f1", mediaId: inText.id, caption: "", credit: "", alt: "" } } as const;
  const { id: articleId } = await makePublished(editor, {
    lead: { mediaId: lead.id, caption: "", credit: "", alt: "Phà" },
    body: {
      type: "doc",
      content: [{ type: "paragraph", attrs: { id: "p1" }, content: [{ type: "text", text: "Chữ" }] }, figure],
    },
  });
  for (const { id } of [lead, inText]) {
    const { stale } = await changeMedia({ pictures: [{ id, version: 1 }], changes: { focalX: 0.2 } }, editor);
    expect(stale).toEqual(expect.arrayContaining([`article:${articleId}`, "front"]));
    expect(await db.invalidation.count({ where: { tag: `article:${articleId}` } })).toBeGreaterThan(0);
  }
  const portrait = await makeMedia();
  const author = await db.author.create({
    data: { name: "Đỗ Ánh", slug: `do-anh-${Date.now()}`, portraitId: portrait.id },
  });
  const { stale } = await changeMedia({ pictures: [{ id: portrait.id, version: 1 }], changes: { focalY: 0 } }, editor);
  expect(stale).toEqual(expect.arrayContaining([`author:${author.id}`, "front"]));
  const unused = await makeMedia();
  const changed = await changeMedia({ pictures: [{ id: unused.id, version: 1 }], changes: { focalY: 0 } }, editor);
  expect(changed.stale).toEqual([]);
});

test("rights that end are found before and after, and what is missing", async () => {
  const [free, soon, gone] = await Promise.all([makeMedia(), makeMedia(), makeMedia()]);
  const end = (id: string, days: number) => {
    const licenceEndsAt = new Date(Date.now() + days * DAY_MS);
    return changeMedia({ pictures: [{ id, version: 1 }], changes: { licenceEndsAt, alt: "Phà" } }, editor);
  };
  await end(soon.id, 3);
  await end(gone.id, -1);
  expect(await find({ rights: "ending" })).toEqual([soon.id]);
  expect(await find({ rights: "ended" })).toEqual([gone.id]);
  expect(await find({ rights: "usable" })).toEqual(expect.arrayContaining([free.id, soon.id]));
  expect(await find({ rights: "usable" })).not.toContain(gone.id);
  expect(await find({ missing: "alt" })).toContain(free.id);
  expect(await find({ missing: "alt" })).not.toContain(soon.id);
});

test("a reporter changes what is their own, and nothing of others'", async () => {
  const { id } = await makeMedia();
  const change = { pictures: [{ id, version: 1 }], changes: { caption: "Chữ" } };
  await expect(changeMedia(change, reporter)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await db.media.update({ where: { id }, data: { uploadedById: reporter.id } });
  await changeMedia(change, reporter);
});

test.each([
  ["a focal point outside", { focalX: 1.2 }],
  ["a caption without end", { caption: "a".repeat(1_001) }],
  ["no such mark", { aiMark: "SOME" }],
])("%s is refused", async (_what, changes) => {
  const { id } = await makeMedia();
  await expect(changeMedia({ pictures: [{ id, version: 1 }], changes: changes as never }, editor)).rejects.toThrow();
});
