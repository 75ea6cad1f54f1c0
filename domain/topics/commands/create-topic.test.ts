import { expect, test } from "vitest";
import { createTopic } from "#domain/topics/commands/create-topic.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("topics of the same name get addresses of their own, and a line in the record", async () => {
  const reporter = await makeActor("REPORTER");
  const first = await createTopic({ name: "Đường sắt ven biển" }, reporter);
  const second = await createTopic({ name: "Đường sắt ven biển" }, reporter);
  expect([first.slug, second.slug]).toEqual(["duong-sat-ven-bien", "duong-sat-ven-bien-2"]);
  expect(await db.address.findUnique({ where: { path: "/chu-de/duong-sat-ven-bien" } })).toMatchObject({
    kind: "TOPIC",
    topicId: first.id,
  });
  expect(await db.auditEntry.count({ where: { action: "topic.create", actorId: reporter.id } })).toBe(2);
});

test("a given slug is had or refused", async () => {
  const editor = await makeActor();
  await createTopic({ name: "Giá gạo", slug: "gia-gao" }, editor);
  const error = expect.objectContaining({ code: "ADDRESS_TAKEN" });
  await expect(createTopic({ name: "Gạo", slug: "gia-gao" }, editor)).rejects.toEqual(error);
});

test("an administrator, who keeps accounts and not the news, opens no topic", async () => {
  const admin = await makeActor("ADMINISTRATOR");
  const error = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(createTopic({ name: "Lũ" }, admin)).rejects.toEqual(error);
});
