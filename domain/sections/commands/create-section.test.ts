import { beforeAll, expect, test } from "vitest";
import { SITE_TAG } from "#domain/invalidations/tags.ts";
import type { Actor } from "#domain/people/actor.ts";
import { createSection } from "#domain/sections/commands/create-section.ts";
import { getSection, listSections } from "#domain/sections/published.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let lead: Actor;

beforeAll(async () => {
  lead = await makeActor("MANAGING_EDITOR");
});

test("a section stands last in its row, at its address, with a line in the record", async () => {
  const first = await createSection({ slug: "kinh-te", name: "Kinh tế", nameEn: "Economy" }, lead);
  const below = await createSection({ slug: "nong-san", name: "Nông sản", nameEn: "Farms", parentId: first.id }, lead);
  const second = await createSection({ slug: "the-thao", name: " Thể  thao ", nameEn: "Sport" }, lead);
  expect(second.stale).toEqual([SITE_TAG]);
  expect((await listSections()).map(({ slug }) => slug)).toEqual(["kinh-te", "the-thao"]);
  expect(await getSection("nong-san")).toMatchObject({ path: "/chuyen-muc/nong-san", parent: { name: "Kinh tế" } });
  expect(await db.address.findUnique({ where: { path: "/chuyen-muc/the-thao" } })).toMatchObject({
    kind: "SECTION",
    sectionId: second.id,
  });
  expect(await db.auditEntry.count({ where: { action: "section.create", subjectId: below.id } })).toBe(1);
});

test("a slug is one section's", async () => {
  const input = { slug: "van-hoa", name: "Văn hóa", nameEn: "Culture" };
  await createSection(input, lead);
  await expect(createSection(input, lead)).rejects.toEqual(expect.objectContaining({ code: "ADDRESS_TAKEN" }));
});

test("there is no third level, and nothing below what is not there", async () => {
  const top = await createSection({ slug: "doi-song", name: "Đời sống", nameEn: "Life" }, lead);
  const below = await createSection({ slug: "am-thuc", name: "Ẩm thực", nameEn: "Food", parentId: top.id }, lead);
  const error = expect.objectContaining({ code: "INVALID_INPUT", values: { field: "parentId" } });
  for (const parentId of [below.id, crypto.randomUUID()]) {
    const input = { slug: "ca-phe", name: "Cà phê", nameEn: "Coffee", parentId };
    await expect(createSection(input, lead)).rejects.toEqual(error);
  }
});

test("a reporter opens no section", async () => {
  const reporter = await makeActor("REPORTER");
  const input = { slug: "rieng", name: "Riêng", nameEn: "Own" };
  await expect(createSection(input, reporter)).rejects.toEqual(expect.objectContaining({ code: "FORBIDDEN" }));
});
