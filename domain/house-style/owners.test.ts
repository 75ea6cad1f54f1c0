import { expect, test } from "vitest";
import { DEFAULT_STYLE } from "#domain/house-style/house-style.ts";
import { ownerOfFinding, ownersAfter } from "#domain/house-style/owners.ts";

const lan = { personId: "lan", at: "2026-11-27T03:00:00.000Z" };
const minh = { personId: "minh", at: "2026-11-27T04:00:00.000Z" };
const withTerm = { ...DEFAULT_STYLE, terms: [{ wrong: "Truyền hình cáp", right: "truyền hình trả tiền" }] };

test("who adds or changes an entry stands for it, who saves beside it does not, and what is gone is nobody's", () => {
  const first = ownersAfter({}, DEFAULT_STYLE, withTerm, lan);
  expect(first).toEqual({ "term truyền hình cáp": lan });
  const louder = { ...withTerm, tone: "NEW" as const };
  const second = ownersAfter(first, withTerm, louder, minh);
  expect(second).toEqual({ "term truyền hình cáp": lan, tone: minh });
  const other = { ...louder, terms: [{ wrong: "truyền hình cáp", right: "truyền hình" }] };
  expect(ownersAfter(second, louder, other, minh)["term truyền hình cáp"]).toEqual(minh);
  expect(ownersAfter(second, louder, { ...louder, terms: [] }, minh)).toEqual({ tone: minh });
});

test("a finding leads to who stands for its word, else for its rule, and to nobody for the program's own", () => {
  const at = new Date(lan.at);
  const names = {
    "banned bị can": { name: "Lan", at },
    "weight quotes": { name: "Minh", at },
    tone: { name: "Hà", at },
  };
  expect(ownerOfFinding(names, { rule: "banned", words: "Bị can" })).toBe("Lan");
  expect(ownerOfFinding(names, { rule: "quotes", words: '"' })).toBe("Minh");
  expect(ownerOfFinding(names, { rule: "tone", words: "hoá" })).toBe("Hà");
  expect(ownerOfFinding(names, { rule: "spaces", words: "  " })).toBeNull();
});
