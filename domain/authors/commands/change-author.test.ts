import { expect, test } from "vitest";
import { changeAuthor } from "#domain/authors/commands/change-author.ts";
import { getAuthor, listAuthors } from "#domain/authors/published.ts";
import { authorTag } from "#domain/invalidations/tags.ts";
import { db } from "#lib/db.ts";
import { makeAuthor, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("what an author's page says changes as far as it is given", async () => {
  const editor = await makeActor();
  const { id, slug } = await makeAuthor();
  const { stale, path } = await changeAuthor({ slug, publicEmail: "nhien@bao.example", bio: "Đi tàu." }, editor);
  expect({ stale, path }).toEqual({ stale: [authorTag(id)], path: `/tac-gia/${slug}` });
  await changeAuthor({ slug, bio: "Đi bộ." }, editor);
  expect(await getAuthor(slug)).toMatchObject({ publicEmail: "nhien@bao.example", bio: "Đi bộ.", articles: 0 });
  await changeAuthor({ slug, publicEmail: "" }, editor);
  expect((await getAuthor(slug))?.publicEmail).toBe("");
  expect(await db.auditEntry.count({ where: { action: "author.change", subjectId: id } })).toBe(3);
});

test.each(["nhien", "a@b", 'x@bao.example"><script>', "javascript:alert(1)"])(
  "%j is no address to write to",
  async (to) => {
    const { slug } = await makeAuthor();
    await expect(changeAuthor({ slug, publicEmail: to }, await makeActor())).rejects.toThrow();
  },
);

test("nobody is changed who is not there, and nobody by a reporter", async () => {
  const nobody = changeAuthor({ slug: "khong-co-ai", bio: "" }, await makeActor());
  await expect(nobody).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { slug } = await makeAuthor();
  const refused = changeAuthor({ slug, bio: "" }, await makeActor("REPORTER"));
  await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("an author counts the articles that name them, and is in the imprint with the first", async () => {
  const editor = await makeActor();
  const [author, unnamed] = [await makeAuthor("Tạ Bình An"), await makeAuthor("Lê Không Tên")];
  const withheld = [{ authorId: unnamed.id, role: "TEXT" as const }];
  await makePublished(editor, { credits: withheld, bylineState: "WITHHELD" });
  expect((await listAuthors()).map(({ name }) => name)).not.toContain("Tạ Bình An");
  const credits = [
    { authorId: author.id, role: "TEXT" as const },
    { authorId: author.id, role: "PHOTO" as const },
  ];
  await makePublished(editor, { credits });
  expect(await getAuthor(author.slug)).toMatchObject({ articles: 1 });
  expect(await getAuthor(unnamed.slug)).toMatchObject({ articles: 0 });
  const names = (await listAuthors()).map(({ name }) => name);
  expect(names).toContain("Tạ Bình An");
  expect(names).not.toContain("Lê Không Tên");
});
