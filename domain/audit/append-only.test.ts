import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test.each(["AuditEntry", "Revision"] as const)("%s is only added to", async (table) => {
  await makePublished(await makeActor());
  const statements = {
    AuditEntry: [db.auditEntry.updateMany({ data: { action: "x" } }), db.auditEntry.deleteMany()],
    Revision: [db.revision.updateMany({ data: { name: "x" } }), db.revision.deleteMany()],
  }[table];
  for (const statement of statements) await expect(statement).rejects.toThrow("only added to");
});

test("sections are two levels deep", async () => {
  const top = await db.section.create({ data: { slug: "mot", name: "Một", nameEn: "One" } });
  const below = await db.section.create({ data: { slug: "hai", name: "Hai", nameEn: "Two", parentId: top.id } });
  const third = db.section.create({ data: { slug: "ba", name: "Ba", nameEn: "Three", parentId: below.id } });
  await expect(third).rejects.toThrow("two levels");
});
