import { expect, test } from "vitest";
import { createAuthor } from "#domain/authors/commands/create-author.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("two authors of the same name each have a page, and a line in the record", async () => {
  const reporter = await makeActor("REPORTER");
  const first = await createAuthor({ name: "Lê An Nhiên", title: "Phóng viên" }, reporter);
  const second = await createAuthor({ name: "Lê An Nhiên" }, reporter);
  expect([first.slug, second.slug]).toEqual(["le-an-nhien", "le-an-nhien-2"]);
  expect(await db.address.findUnique({ where: { path: "/tac-gia/le-an-nhien-2" } })).toMatchObject({
    kind: "AUTHOR",
    authorId: second.id,
  });
  expect(await db.author.findUnique({ where: { id: first.id } })).toMatchObject({
    title: "Phóng viên",
    isPenName: false,
  });
  expect(await db.auditEntry.count({ where: { action: "author.create", actorId: reporter.id } })).toBe(2);
});

test("a name of signs alone has an address all the same", async () => {
  const { slug } = await createAuthor({ name: "★★" }, await makeActor());
  expect(slug).toBe("tac-gia");
});

test.each(["Đang cập nhật", " đang  CẬP nhật… ", "Unknown"])("%j stands for nobody", async (name) => {
  await expect(createAuthor({ name }, await makeActor())).rejects.toThrow("nobody has entered");
  expect(await db.author.count({ where: { name: { contains: name.trim() } } })).toBe(0);
});

test("a portrait that is no picture of ours is refused", async () => {
  const input = { name: "Ngô Thiên Ý", portraitId: crypto.randomUUID() };
  const error = expect.objectContaining({ code: "INVALID_INPUT", values: { field: "portraitId" } });
  await expect(createAuthor(input, await makeActor())).rejects.toEqual(error);
});

test("a given slug is had or refused", async () => {
  const editor = await makeActor();
  await createAuthor({ name: "Bến Sao", slug: "ben-sao", isPenName: true }, editor);
  const error = expect.objectContaining({ code: "ADDRESS_TAKEN" });
  await expect(createAuthor({ name: "Bến Sao", slug: "ben-sao" }, editor)).rejects.toEqual(error);
});

test("an administrator, who keeps accounts and not the news, enters no author", async () => {
  const error = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(createAuthor({ name: "Ai" }, await makeActor("ADMINISTRATOR"))).rejects.toEqual(error);
});
