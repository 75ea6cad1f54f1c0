import { expect, test } from "vitest";
import { getDestination } from "#domain/articles/published.ts";
import { pathTag } from "#domain/invalidations/tags.ts";
import { savePage } from "#domain/pages/commands/save-page.ts";
import { listPages } from "#domain/pages/desk.ts";
import type { PageContent } from "#domain/pages/page.ts";
import { readPageText } from "#domain/pages/page-text.ts";
import { getPage } from "#domain/pages/published.ts";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

function makeWords(title = "Về chúng tôi"): PageContent {
  return { language: "vi", ...readPageText(`${title}\n\nBáo của bến sông.\n\nMột đoạn.`) };
}

test("a page has its words before readers at once, at its address, with a line in the record", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  expect((await getPage("gioi-thieu"))?.updatedAt).toBeNull();
  const now = new Date("2026-11-22T08:00:00Z");
  const done = await savePage({ slug: "gioi-thieu", version: 0, content: makeWords() }, chief, now);
  expect(done).toMatchObject({ version: 1, path: "/gioi-thieu", stale: [pathTag("/gioi-thieu")] });
  expect(await getDestination("/gioi-thieu")).toMatchObject({
    kind: "PAGE",
    page: { title: "Về chúng tôi", updatedAt: now },
  });
  expect(await db.address.findUnique({ where: { path: "/gioi-thieu" } })).toMatchObject({
    kind: "PAGE",
    pageId: done.id,
  });
  expect(await db.auditEntry.count({ where: { action: "page.save", subjectId: done.id } })).toBe(1);
});

test("of two people who change one version the second is refused, and nothing of theirs stays", async () => {
  const admin = await makeActor("ADMINISTRATOR");
  await savePage({ slug: "ban-quyen", version: 0, content: makeWords("Một") }, admin);
  await savePage({ slug: "ban-quyen", version: 1, content: makeWords("Hai") }, admin);
  for (const version of [0, 1]) {
    const late = savePage({ slug: "ban-quyen", version, content: makeWords("Ba") }, admin);
    await expect(late).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  }
  expect((await getPage("ban-quyen"))?.title).toBe("Hai");
  expect((await listPages(admin)).find(({ slug }) => slug === "ban-quyen")).toMatchObject({ version: 2 });
});

test("a paper may have further pages, but none where an article is, a route, or the imprint", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  await savePage({ slug: "quang-cao", version: 0, content: makeWords("Quảng cáo") }, chief);
  expect((await getDestination("/quang-cao"))?.kind).toBe("PAGE");
  const { path } = await makePublished(await makeActor(), { headline: "Chiếm chỗ" });
  const taken = savePage({ slug: path.slice(1), version: 0, content: makeWords() }, chief);
  await expect(taken).rejects.toMatchObject({ code: "ADDRESS_TAKEN" });
  expect(await db.page.count({ where: { slug: path.slice(1) } })).toBe(0);
  for (const slug of ["toa-soan", "admin", "luu-tru", "Quảng cáo", "../x", ""]) {
    const refused = savePage({ slug, version: 0, content: makeWords() }, chief);
    await expect(refused).rejects.toMatchObject({ code: "INVALID_INPUT" });
  }
});

test("an article does not take the place of a page", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  await savePage({ slug: "dieu-khoan", version: 0, content: makeWords("Điều khoản") }, chief);
  expect((await makePublished(chief, { headline: "Điều khoản" })).path).toBe("/dieu-khoan-2");
  expect((await makePublished(chief, { headline: "Tiếp cận" })).path).toBe("/tiep-can-2");
});

test("an editor gives no page its words, nor sees their versions", async () => {
  const editor = await makeActor("MANAGING_EDITOR");
  const refused = savePage({ slug: "tiep-can", version: 0, content: makeWords() }, editor);
  await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(listPages(editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
