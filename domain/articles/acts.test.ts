import { expect, test } from "vitest";
import { type Acts, listActs } from "#domain/articles/acts.ts";
import type { ArticleStatus } from "#domain/articles/article.ts";
import type { Actor } from "#domain/people/actor.ts";
import type { Role } from "#prisma/generated/enums.ts";

function actor(role: Role): Actor {
  return { id: role, name: role, origin: "web", language: "vi", appointments: [{ role, sectionId: null }] };
}

/** The names of what may be done, moves as "to STAGE". */
function listNames(role: Role, status: ArticleStatus, createdById: string): string[] {
  const {
    moves,
    uploadPicture: _upload,
    createAuthor: _author,
    createTopic: _topic,
    ...acts
  } = listActs(actor(role), {
    status,
    createdById,
    sectionId: null,
  });
  const names = Object.keys(acts) as (keyof typeof acts)[];
  return [...names.filter((name) => acts[name]), ...moves.map((stage) => `to ${stage}`)];
}

test.each<[Role, ArticleStatus, string, string[]]>([
  ["REPORTER", "DRAFT", "REPORTER", ["save", "embargo", "to SUBMITTED"]],
  ["REPORTER", "SUBMITTED", "REPORTER", ["save", "embargo", "to DRAFT"]],
  ["REPORTER", "RETURNED", "REPORTER", ["save", "embargo", "to DRAFT", "to SUBMITTED"]],
  ["REPORTER", "DRAFT", "somebody else", []],
  ["REPORTER", "PUBLISHED", "REPORTER", ["save", "embargo"]],
  [
    "EDITOR",
    "SUBMITTED",
    "REPORTER",
    ["save", "publish", "embargo", "placeOnFront", "to DRAFT", "to EDITING", "to APPROVAL", "to RETURNED"],
  ],
  ["EDITOR", "PUBLISHED", "REPORTER", ["save", "publish", "unpublish", "rename", "embargo", "placeOnFront"]],
  [
    "MANAGING_EDITOR",
    "PUBLISHED",
    "REPORTER",
    ["save", "publish", "unpublish", "retract", "rename", "embargo", "liftEmbargo", "placeOnFront", "overrideStyle"],
  ],
  [
    "MANAGING_EDITOR",
    "UNPUBLISHED",
    "REPORTER",
    ["save", "publish", "retract", "embargo", "liftEmbargo", "placeOnFront", "overrideStyle", "to DRAFT", "to EDITING"],
  ],
  ["EDITOR_IN_CHIEF", "RETRACTED", "REPORTER", []],
  ["ADMINISTRATOR", "DRAFT", "REPORTER", []],
])("%s, %s by %s: %j", (role, status, createdById, names) => {
  expect(listNames(role, status, createdById)).toEqual(names);
});

test("an administrator reads but adds nothing", () => {
  const acts: Partial<Acts> = { uploadPicture: false, createAuthor: false, createTopic: false };
  expect(listActs(actor("ADMINISTRATOR"), { status: "DRAFT", createdById: "x" })).toMatchObject(acts);
});
