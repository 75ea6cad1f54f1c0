import { expect, test } from "vitest";
import type { Actor } from "#domain/people/actor.ts";
import { type Action, assertMay, may, POLICY } from "#domain/people/policy.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { Role } from "#prisma/generated/enums.ts";

// The table as the newsroom would read it aloud: R reporter, E editor, M managing editor, C editor-in-chief,
// A administrator; o: also whoever created the article.
const EXPECTED: Record<Action, string> = {
  "article.list": "REMCA",
  "article.read": "REMCA",
  "article.create": "REMC",
  "article.save": "EMC o",
  "article.move": "EMC o",
  "article.publish": "EMC",
  "article.unpublish": "EMC",
  "article.retract": "MC",
  "article.override-style": "MC",
  "article.rename": "EMC",
  "article.embargo": "EMC o",
  "article.lift-embargo": "MC",
  "article.import": "EMC",
  "media.read": "REMCA",
  "media.upload": "REMC",
  "media.change": "EMC o",
  "media.remove": "MC",
  "author.create": "REMC",
  "author.change": "EMC",
  "topic.create": "REMC",
  "topic.change": "EMC",
  "section.manage": "MCA",
  "front.launch": "EMC",
  "style.change": "MC",
  "partner.manage": "MCA",
  "setting.change": "MCA",
  "page.save": "CA",
  "search.save": "REMCA",
  "notice.read": "REMCA",
  "person.change-own": "REMCA",
  "person.manage": "A",
  "demo.manage": "A",
};
const LETTER: Record<Role, string> = {
  REPORTER: "R",
  EDITOR: "E",
  MANAGING_EDITOR: "M",
  EDITOR_IN_CHIEF: "C",
  ADMINISTRATOR: "A",
};

function actorAs(role: Role | null, sectionId: string | null = null): Actor {
  return { id: "me", name: "Tôi", origin: "web", language: "vi", appointments: role ? [{ role, sectionId }] : [] };
}

const CASES = Object.keys(POLICY).flatMap((action) =>
  Object.values(Role).map((role) => ({ action: action as Action, role })),
);

test.each(CASES)("$role: $action", ({ action, role }) => {
  const [roles = "", own] = EXPECTED[action].split(" ");
  const stranger = { createdById: "somebody else" };
  expect(may(actorAs(role), action, stranger)).toBe(roles.includes(LETTER[role]));
  expect(may(actorAs(role), action, { createdById: "me" })).toBe(roles.includes(LETTER[role]) || own === "o");
});

test("whoever holds no role may do nothing, not even with their own", () => {
  for (const action of Object.keys(POLICY))
    expect(may(actorAs(null), action as Action, { createdById: "me" })).toBe(false);
});

test("a role in one section ends at its border", () => {
  const editor = actorAs("EDITOR", "sport");
  expect(may(editor, "article.publish", { sectionId: "sport" })).toBe(true);
  expect(may(editor, "article.publish", { sectionId: "news" })).toBe(false);
  expect(() => assertMay(editor, "article.publish", { sectionId: null })).toThrow("FORBIDDEN");
});

test("the program itself may do everything", () => {
  for (const action of Object.keys(POLICY)) expect(may(SYSTEM_ACTOR, action as Action)).toBe(true);
});
