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
    { name: "Trần Mẫu", detail: "Phóng viên · Bài, Ảnh" },
    { name: "Lê Thử", detail: "Ảnh" },
  ]);
});

test("a writer who only wrote needs no role", () => {
  const credits = [credit("Trần Mẫu", "TEXT", "Phóng viên")];
  expect(bylineOf({ bylineState: "PEN_NAME", agencyName: null, credits }, t)).toEqual([
    { name: "Trần Mẫu", detail: "Phóng viên" },
  ]);
});

test("the desk, an agency and a withheld name are said as such", () => {
  const names = (["DESK", "AGENCY", "WITHHELD"] as const).map(
    (bylineState) => bylineOf({ bylineState, agencyName: "Hãng tin Thử", credits: [] }, t)[0]?.name,
  );
  expect(names).toEqual(["Tòa soạn", "Hãng tin Thử", "Tác giả không nêu tên"]);
});
