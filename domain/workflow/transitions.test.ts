import { expect, test } from "vitest";
import { assertMove, canMove } from "#domain/workflow/transitions.ts";
import { ArticleStatus } from "#prisma/generated/enums.ts";

const EXPECTED: Record<ArticleStatus, string> = {
  DRAFT: "SUBMITTED EDITING APPROVAL SCHEDULED PUBLISHED",
  SUBMITTED: "DRAFT EDITING APPROVAL RETURNED SCHEDULED PUBLISHED",
  EDITING: "SUBMITTED APPROVAL RETURNED SCHEDULED PUBLISHED",
  APPROVAL: "EDITING RETURNED SCHEDULED PUBLISHED",
  RETURNED: "DRAFT SUBMITTED EDITING",
  SCHEDULED: "EDITING APPROVAL RETURNED SCHEDULED PUBLISHED",
  PUBLISHED: "PUBLISHED UNPUBLISHED RETRACTED",
  UNPUBLISHED: "DRAFT EDITING SCHEDULED PUBLISHED RETRACTED",
  RETRACTED: "",
};

test.each(Object.values(ArticleStatus))("from %s a story goes exactly where the table says", (from) => {
  const reached = Object.values(ArticleStatus).filter((to) => canMove(from, to));
  expect(reached).toEqual(EXPECTED[from].split(" ").filter(Boolean));
});

test("what was retracted does not come back", () => {
  expect(() => assertMove("RETRACTED", "PUBLISHED")).toThrow("MOVE_REFUSED");
});
