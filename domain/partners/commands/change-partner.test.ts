import { beforeAll, expect, test } from "vitest";
import { partnerTag } from "#domain/invalidations/tags.ts";
import { changePartner } from "#domain/partners/commands/change-partner.ts";
import { createPartner } from "#domain/partners/commands/create-partner.ts";
import { endPartner } from "#domain/partners/commands/end-partner.ts";
import { renewPartnerAddress } from "#domain/partners/commands/renew-partner-address.ts";
import { listPartners, requirePartner } from "#domain/partners/desk.ts";
import type { Actor } from "#domain/people/actor.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { db } from "#lib/db.ts";
import { makeSection } from "#prisma/factories/make-article.ts";
import { makePartner, partnerRules } from "#prisma/factories/make-partner.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const NOW = new Date("2026-11-20T05:00:00Z");
const refused = (code: string, values = {}) => expect.objectContaining({ code, ...(values && { values }) });

let lead: Actor;

beforeAll(async () => {
  lead = await makeActor("MANAGING_EDITOR");
});

async function auditOf(subjectId: string) {
  const entries = await db.auditEntry.findMany({
    where: { subjectType: "partner", subjectId },
    orderBy: { id: "asc" },
  });
  return entries.map(({ action, detail }) => ({ action, detail: JSON.stringify(detail) }));
}

test("an agreement has its rules, an address that nobody guesses, and a line in the record that does not tell it", async () => {
  const { id: sectionId } = await makeSection("muc-hop-dong", "Hợp đồng");
  const rules = partnerRules({
    name: "  Mạng   Đọc ",
    sectionIds: [sectionId, sectionId],
    kinds: ["NEWS"],
    endsAt: NOW,
  });
  const { id, token } = await createPartner(rules, lead, NOW);
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(await requirePartner(id, lead, NOW)).toMatchObject({
    ...{ name: "Mạng Đọc", version: 1, delayMinutes: 60, content: "SUMMARY", kinds: ["NEWS"], state: "ENDED" },
    ...{ path: `/doi-tac/${token}`, sectionIds: [sectionId], sections: [{ name: "Hợp đồng" }] },
  });
  const [entry] = await auditOf(id);
  expect(entry).toMatchObject({ action: "partner.create", detail: expect.stringContaining("Mạng Đọc") });
  expect(entry?.detail).not.toContain(token);
});

test("rules are changed at once, by whoever saw the newest", async () => {
  const { id: partnerId, token } = await makePartner(lead);
  const { id: sectionId } = await makeSection("muc-doi", "Đổi");
  const rules = partnerRules({ content: "FULL", sectionIds: [sectionId] });
  expect(await changePartner({ partnerId, version: 1, rules }, lead)).toEqual({
    version: 2,
    stale: [partnerTag(partnerId)],
  });
  expect(await db.invalidation.findFirst({ where: { tag: partnerTag(partnerId) } })).toMatchObject({ withdrawn: true });
  expect(await requirePartner(partnerId, lead)).toMatchObject({ content: "FULL", sectionIds: [sectionId], version: 2 });
  const again = changePartner({ partnerId, version: 1, rules: partnerRules() }, lead);
  await expect(again).rejects.toEqual(refused("EDIT_CONFLICT"));
  expect(await requirePartner(partnerId, lead)).toMatchObject({ sectionIds: [sectionId], path: `/doi-tac/${token}` });
  const nobody = { partnerId: crypto.randomUUID(), version: 1, rules };
  await expect(changePartner(nobody, lead)).rejects.toEqual(refused("NOT_FOUND"));
  expect((await auditOf(partnerId)).map(({ action }) => action)).toEqual(["partner.create", "partner.change"]);
});

test("an agreement ends now, and once", async () => {
  const { id: partnerId } = await makePartner(lead);
  const { version, stale } = await endPartner({ partnerId, version: 1 }, lead, NOW);
  expect(stale).toEqual([partnerTag(partnerId)]);
  expect(await requirePartner(partnerId, lead, NOW)).toMatchObject({ state: "ENDED", endsAt: NOW });
  await expect(endPartner({ partnerId, version }, lead, NOW)).rejects.toEqual(refused("MOVE_REFUSED"));
  expect((await auditOf(partnerId)).map(({ action }) => action)).toEqual(["partner.create", "partner.end"]);
});

test("with a new address the former one leads nowhere, and the record tells neither", async () => {
  const { id: partnerId, token } = await makePartner(lead);
  const renewed = await renewPartnerAddress({ partnerId, version: 1 }, lead);
  expect(renewed.token).not.toBe(token);
  expect(await db.partner.count({ where: { token } })).toBe(0);
  expect(await db.partner.count({ where: { token: renewed.token } })).toBe(1);
  expect(renewed.stale).toEqual([partnerTag(partnerId)]);
  const conflict = renewPartnerAddress({ partnerId, version: 1 }, lead);
  await expect(conflict).rejects.toEqual(refused("EDIT_CONFLICT"));
  const lines = await auditOf(partnerId);
  expect(lines.at(-1)?.action).toBe("partner.renew-address");
  for (const { detail } of lines) for (const secret of [token, renewed.token]) expect(detail).not.toContain(secret);
});

test.each([
  [{ delayMinutes: 59 }, "delayMinutes"],
  [{ sectionIds: [crypto.randomUUID()] }, "sectionIds"],
])("%j is refused, and nothing is left behind", async (changes, field) => {
  const before = await db.partner.count();
  await expect(makePartner(lead, changes)).rejects.toEqual(refused("INVALID_INPUT", { field }));
  expect(await db.partner.count()).toBe(before);
});

test.each([
  { name: " " },
  { name: "x".repeat(121) },
  { delayMinutes: -1 },
  { delayMinutes: 10_081 },
  { delayMinutes: 60.5 },
  { kinds: ["POEM"] },
  { languages: ["fr"] },
  { startsAt: NOW, endsAt: NOW },
  { content: "NONE" },
])("%j are no rules", async (changes) => {
  await expect(makePartner(lead, changes as object)).rejects.toThrow();
});

test("where the law asks for more or less, a dated fact of the paper says so", async () => {
  await changeSetting({ key: "partnerDelay", value: "0", validFrom: new Date("2030-01-01T00:00:00Z") }, SYSTEM_ACTOR);
  await expect(makePartner(lead, { delayMinutes: 0 })).rejects.toEqual(
    refused("INVALID_INPUT", { field: "delayMinutes" }),
  );
  await expect(makePartner(lead, { delayMinutes: 0 }, new Date("2030-01-02T00:00:00Z"))).resolves.toBeDefined();
  await expect(changeSetting({ key: "partnerDelay", value: "10081" }, SYSTEM_ACTOR)).rejects.toThrow();
});

test("who leads the paper sees and changes agreements, and nobody else", async () => {
  const { id: partnerId } = await makePartner(lead);
  const editor = await makeActor("EDITOR");
  const version = 1;
  for (const attempt of [
    () => makePartner(editor),
    () => changePartner({ partnerId, version, rules: partnerRules() }, editor),
    () => endPartner({ partnerId, version }, editor),
    () => renewPartnerAddress({ partnerId, version }, editor),
    () => listPartners(editor),
    () => requirePartner(partnerId, editor),
  ]) {
    await expect(attempt()).rejects.toEqual(refused("FORBIDDEN"));
  }
  expect(await requirePartner(partnerId, lead)).toMatchObject({ version: 1, state: "ACTIVE" });
});

test("agreements that are over stand below the others", async () => {
  const [a, b] = [
    await makePartner(lead, { name: "AAA xong", endsAt: NOW }),
    await makePartner(lead, { name: "ZZZ còn" }),
  ];
  const order = (await listPartners(lead, NOW)).map(({ id }) => id);
  expect(order.indexOf(b.id)).toBeLessThan(order.indexOf(a.id));
});
