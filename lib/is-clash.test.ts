import { expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { insertRows } from "#lib/insert-rows.ts";
import { isClash } from "#lib/is-clash.ts";
import { makeSection } from "#prisma/factories/make-article.ts";

function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail("nothing failed"),
    (error) => error,
  );
}

test("a key that somebody took is a clash, however it is written", async () => {
  const { slug } = await makeSection("va-cham", "Va chạm");
  const again = { slug, name: "Khác", nameEn: "Other" };
  expect(isClash(await failureOf(db.section.create({ data: again })))).toBe(true);
  const row = { ...again, id: crypto.randomUUID() };
  expect(isClash(await failureOf(db.$transaction((tx) => insertRows(tx, "Section", [row]))))).toBe(true);
});

test("waiting too long for what another transaction holds is a clash", async () => {
  const { id } = await makeSection("giu-lau", "Giữ lâu");
  const holding = db.$transaction(async (tx) => {
    await tx.section.update({ where: { id }, data: { name: "Giữ" } });
    return failureOf(
      db.$transaction(async (other) => {
        await other.$queryRaw`select set_config('lock_timeout', '20ms', true)`;
        await other.$executeRaw`update "Section" set "name" = 'Khác' where "id" = ${id}::uuid`;
      }),
    );
  });
  expect(isClash(await holding)).toBe(true);
});

test("anything else is none", async () => {
  expect(isClash(new Error("P2002"))).toBe(false);
  expect(isClash(await failureOf(db.$executeRaw`select * from "Nothing"`))).toBe(false);
});
