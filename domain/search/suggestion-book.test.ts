import { afterAll, expect, test } from "vitest";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { openSuggestionBook } from "#domain/search/suggestion-book.ts";
import { LOOK_UPS, openSmallPool } from "#lib/small-pool.ts";
import { makeAuthor, makeDraft, makePublished, makeSection, makeTopic } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const pool = openSmallPool(process.env.DATABASE_URL ?? "", LOOK_UPS);
const book = openSuggestionBook(pool);
afterAll(() => pool.end());

test("what readers can open is suggested: lists in the languages that have something, the newest headlines first", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  const section = await makeSection("van-hoa", "Văn hóa");
  await makeSection("trong", "Mục trống");
  const [author, hidden] = [await makeAuthor("Lê Mây"), await makeAuthor("Ẩn Danh")];
  const [topic, unused] = [await makeTopic("Đèn lồng"), await makeTopic("Chưa viết")];
  const credits = [{ authorId: author.id, role: "TEXT" as const }];
  const at = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const common = { sectionId: section.id, credits, topicIds: [topic.id] };
  const old = await makePublished(editor, { ...common, headline: "Phố đèn" }, at(5));
  const english = await makePublished(editor, { ...common, headline: "Lanterns", language: "en" }, at(3));
  const newest = await makePublished(editor, { headline: "Tin mới" }, at(1));
  const masked = { credits: [{ authorId: hidden.id, role: "TEXT" as const }], bylineState: "WITHHELD" as const };
  await makePublished(editor, { ...masked, headline: "Không tên" }, at(2));
  const gone = await makePublished(editor, { headline: "Đã gỡ" }, at(1));
  await unpublishArticle({ articleId: gone.id, version: gone.version }, editor);
  await makeDraft(editor, { headline: "Nháp", topicIds: [unused.id] });

  const rows = await book.read();
  const pathsOf = (kind: string, language: string) =>
    rows.filter((row) => row.kind === kind && row.language === language).map(({ path }) => path);
  expect(pathsOf("article", "vi").slice(0, 3)).toEqual([newest.path, "/khong-ten", old.path]);
  expect(pathsOf("article", "en")).toEqual([english.path]);
  expect(pathsOf("section", "vi")).toContain("/chuyen-muc/trong");
  expect(pathsOf("section", "en")).toEqual(["/en/sections/van-hoa"]);
  expect(pathsOf("topic", "vi")).toEqual([`/chu-de/${topic.slug}`]);
  expect(pathsOf("topic", "en")).toEqual([`/chu-de/${topic.slug}`]);
  expect(pathsOf("author", "vi")).toContain(`/tac-gia/${author.slug}`);
  expect(pathsOf("author", "en")).toEqual([`/tac-gia/${author.slug}`]);
  expect(rows.map(({ text }) => text)).not.toContain("Ẩn Danh");
  expect(rows.find(({ path }) => path === old.path)?.tag).toBe(`article:${old.id}`);
});
