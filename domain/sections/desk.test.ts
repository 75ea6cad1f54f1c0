import { expect, test } from "vitest";
import { createSection } from "#domain/sections/commands/create-section.ts";
import { listSectionsForDesk } from "#domain/sections/desk.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

test("each section is followed by those below it, in the paper's order", async () => {
  const lead = await makeActor("MANAGING_EDITOR");
  const economy = await createSection({ slug: "kinh-te", name: "Kinh tế", nameEn: "Economy" }, lead);
  const sport = await createSection({ slug: "the-thao", name: "Thể thao", nameEn: "Sport" }, lead);
  await createSection({ slug: "bong-da", name: "Bóng đá", nameEn: "Football", parentId: sport.id }, lead);
  await createSection({ slug: "nong-san", name: "Nông sản", nameEn: "Farms", parentId: economy.id }, lead);
  expect(await listSectionsForDesk(await makeActor("REPORTER"))).toMatchObject([
    { name: "Kinh tế", parentId: null },
    { name: "Nông sản", nameEn: "Farms", parentId: economy.id },
    { name: "Thể thao", parentId: null },
    { name: "Bóng đá", parentId: sport.id },
  ]);
});

test("an account without a role sees no sections", async () => {
  const nobody = { ...(await makeActor()), appointments: [] };
  await expect(listSectionsForDesk(nobody)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
