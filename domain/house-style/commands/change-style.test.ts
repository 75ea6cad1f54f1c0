import { beforeAll, expect, test } from "vitest";
import { changeStyle } from "#domain/house-style/commands/change-style.ts";
import { getStyle } from "#domain/house-style/desk.ts";
import { DEFAULT_STYLE } from "#domain/house-style/house-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let lead: Actor;
const style = { ...DEFAULT_STYLE, tone: "NEW" as const, banned: [{ term: " bị   can ", instead: "" }] };

beforeAll(async () => {
  lead = await makeActor("MANAGING_EDITOR");
});

test("the paper's own style is in force until one is chosen, and each choice starts from the last", async () => {
  expect(await getStyle(lead)).toEqual({ version: 0, style: DEFAULT_STYLE, owners: {} });
  expect(await changeStyle({ version: 0, style }, lead)).toEqual({ version: 1 });
  expect(await getStyle(lead)).toMatchObject({ version: 1, style: { tone: "NEW", banned: [{ term: "bị can" }] } });
  expect((await getStyle(lead)).owners).toMatchObject({
    tone: { name: lead.name },
    "banned bị can": { name: lead.name },
  });
  for (const version of [0, 2]) {
    await expect(changeStyle({ version, style: DEFAULT_STYLE }, lead)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  }
  expect(await changeStyle({ version: 1, style: DEFAULT_STYLE }, lead)).toEqual({ version: 2 });
  const audit = await db.auditEntry.findMany({ where: { action: "style.change" }, orderBy: { id: "asc" } });
  expect(audit.map(({ detail }) => detail)).toMatchObject([{ version: 1, to: { tone: "NEW" } }, { version: 2 }]);
});

test("a style written before a rule was known has that rule as it is by default", async () => {
  const { quotes: _unknown, ...severities } = DEFAULT_STYLE.severities;
  await db.houseStyle.updateMany({ data: { style: { ...DEFAULT_STYLE, severities } } });
  expect((await getStyle(lead)).style.severities.quotes).toBe(DEFAULT_STYLE.severities.quotes);
});

test("only the lead chooses, and only what makes sense", async () => {
  const change = { version: 2, style: DEFAULT_STYLE };
  for (const role of ["REPORTER", "EDITOR", "ADMINISTRATOR"] as const) {
    await expect(changeStyle(change, await makeActor(role))).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  for (const wrong of [{ tone: "BOTH" }, { terms: [{ wrong: "", right: "x" }] }, { severities: {} }, { more: 1 }]) {
    await expect(changeStyle({ version: 2, style: { ...DEFAULT_STYLE, ...wrong } as never }, lead)).rejects.toThrow();
  }
});
