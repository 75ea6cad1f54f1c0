import { expect, test } from "vitest";
import { bylineOf } from "#components/article/byline-names.ts";
import type { Credit } from "#domain/articles/card.ts";
import { createMessages } from "#lib/messages.ts";

const t = createMessages("vi");

function credit(name: string, role: Credit["role"], title = ""): Credit {
  return { name, path: `/tac-gia/${name}`, title, role, portrait: null };
}

test("who is named is named once, with all they did", () => {
  const credits = [
    credit("Trần Mẫu", "TEXT", "Phóng viên"),
    credit("Trần Mẫu", "PHOTO", "Phóng viên"),
    credit("Lê Thử", "PHOTO"),
  ];
  expect(bylineOf({ bylineState: "NAMED", agencyName: null, credits }, t)).toEqual([
    { name: "Trần Mẫu", detail: "Phóng viên · Bài, Ảnh", path: "/tac-gia/Trần Mẫu", portrait: null },
    { name: "Lê Thử", detail: "Ảnh", path: "/tac-gia/Lê Thử", portrait: null },
  ]);
});

test("a writer who only wrote needs no role", () => {
  const credits = [credit("Trần Mẫu", "TEXT", "Phóng viên")];
  expect(bylineOf({ bylineState: "PEN_NAME", agencyName: null, credits }, t)).toMatchObject([
    { name: "Trần Mẫu", detail: "Phóng viên" },
  ]);
});

test("the desk, an agency and a withheld name are said as such, and lead nowhere", () => {
  const credits = [credit("Trần Mẫu", "TEXT")];
  const named = (["DESK", "AGENCY", "WITHHELD"] as const).flatMap((bylineState) =>
    bylineOf({ bylineState, agencyName: "Hãng tin Thử", credits }, t),
  );
  expect(named.map(({ name }) => name)).toEqual(["Tòa soạn", "Hãng tin Thử", "Tác giả không nêu tên"]);
  expect(named.every(({ path, portrait }) => path === null && portrait === null)).toBe(true);
});
