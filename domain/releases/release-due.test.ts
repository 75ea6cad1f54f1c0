import { expect, test } from "vitest";
import { moveArticle } from "#domain/articles/commands/move-article.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { listArticles } from "#domain/articles/desk.ts";
import { getArticle } from "#domain/articles/published.ts";
import { changeStyle } from "#domain/house-style/commands/change-style.ts";
import { DEFAULT_STYLE } from "#domain/house-style/house-style.ts";
import type { Actor } from "#domain/people/actor.ts";
import { scheduleArticle } from "#domain/releases/commands/schedule-article.ts";
import { setEmbargo } from "#domain/releases/commands/set-embargo.ts";
import { unscheduleArticle } from "#domain/releases/commands/unschedule-article.ts";
import { getTiming } from "#domain/releases/desk.ts";
import { hasDueReleases, releaseDue } from "#domain/releases/release-due.ts";
import { db } from "#lib/db.ts";
import { makeContent, makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const MINUTE_MS = 60_000;
const NOW = new Date("2026-11-27T10:00:20Z");
const AT = new Date("2026-11-27T10:30:00Z");
const LATER = new Date("2026-11-27T10:30:02Z");

async function plan(editor: Actor, headline: string, author = editor) {
  const content = await makeContent({ headline });
  const draft = await makeDraft(author, content);
  const { version } = await scheduleArticle({ articleId: draft.id, version: 1, at: AT }, editor, NOW);
  return { articleId: draft.id, version, content };
}

const statusOf = async (id: string) => (await db.article.findUniqueOrThrow({ where: { id } })).status;
const failureOf = async (id: string, actor: Actor) => (await getTiming(id, actor)).plan?.failure?.code ?? null;

test("a story waits, and goes out at its time and not before, with the time it really did", async () => {
  const editor = await makeActor();
  const { articleId } = await plan(editor, "Phà Sông Mây chạy ca đêm");
  expect(await statusOf(articleId)).toBe("SCHEDULED");
  expect(await hasDueReleases(new Date(AT.getTime() - 1))).toBe(false);
  expect(await releaseDue(new Date(AT.getTime() - 1))).toBe(0);
  expect((await getTiming(articleId, editor, NOW)).plan).toEqual({
    ...{ at: AT, by: editor.name, placing: null, isChanged: false, failure: null },
  });
  const { articles } = await listArticles({ q: "phà sông mây" }, editor);
  expect(articles[0]?.planned).toEqual({ at: AT, hasFailed: false });
  expect(await hasDueReleases(LATER)).toBe(true);
  expect(await releaseDue(LATER)).toBe(1);
  expect(await getArticle("/pha-song-may-chay-ca-dem")).toMatchObject({ publishedAt: LATER });
  expect((await getTiming(articleId, editor)).plan).toBeNull();
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: "article.release-planned" } });
  expect(entry.detail).toEqual({ at: AT.toISOString(), lateMs: 2_000 });
  expect(await releaseDue(LATER)).toBe(0);
});

test("of several processes one releases it", async () => {
  const editor = await makeActor();
  const { articleId } = await plan(editor, "Bốn máy cùng một giờ");
  const counts = await Promise.all([1, 2, 3, 4].map(() => releaseDue(LATER)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  expect(await db.edition.count({ where: { articleId } })).toBe(1);
});

test("what somebody is changing at that moment is left alone, and waits for nobody", async () => {
  const editor = await makeActor();
  const { articleId, version } = await plan(editor, "Hai tay một bài");
  await db.$transaction(async (tx) => {
    await tx.article.update({ where: { id: articleId }, data: { version: version + 1 } });
    expect(await releaseDue(LATER)).toBe(0);
    await tx.plannedRelease.update({ where: { articleId }, data: { substantive: true } });
  });
  expect(await releaseDue(LATER)).toBe(1);
});

test("called off at the very moment it goes out, it is either off or out", async () => {
  const editor = await makeActor();
  for (const turn of [1, 2, 3, 4, 5, 6]) {
    const { articleId, version } = await plan(editor, `Bỏ hẹn phút chót lần ${turn}`);
    const [off] = await Promise.allSettled([
      unscheduleArticle({ articleId, version }, editor, LATER),
      releaseDue(LATER),
    ]);
    const isOff = off.status === "fulfilled";
    if (!isOff) expect(["EDIT_CONFLICT", "NOT_FOUND"]).toContain(off.reason.code);
    expect(await statusOf(articleId)).toBe(isOff ? "EDITING" : "PUBLISHED");
    expect(await db.edition.count({ where: { articleId } })).toBe(isOff ? 0 : 1);
    expect(await db.plannedRelease.count({ where: { articleId } })).toBe(0);
  }
});

test("a live story's next edition is planned while readers have the former one", async () => {
  const editor = await makeActor();
  const { id: articleId, version, path } = await makePublished(editor, { headline: "Tít trước" }, NOW);
  const content = { ...(await makeContent()), headline: "Tít sau giờ hẹn" };
  const saved = await saveArticle({ articleId, version, content }, editor, NOW);
  const planned = await scheduleArticle({ articleId, version: saved.version, at: AT, substantive: true }, editor, NOW);
  expect(planned).toEqual(saved);
  expect(await statusOf(articleId)).toBe("PUBLISHED");
  expect((await getArticle(path))?.headline).toBe("Tít trước");
  await releaseDue(LATER);
  const live = await db.edition.findFirstOrThrow({ where: { articleId, isLive: true } });
  expect([live.headline, live.updatedInSubstanceAt]).toEqual(["Tít sau giờ hẹn", LATER]);
});

test("it goes to its place on the front as that is by then, and nobody waits for another for good", async () => {
  const editor = await makeActor();
  const { articleId, version } = await plan(editor, "Tin đầu lúc sáu giờ");
  await scheduleArticle({ articleId, version, at: AT, placing: "lead" }, editor, NOW);
  expect((await getTiming(articleId, editor)).plan?.placing).toBe("lead");
  const other = await makeDraft(editor);
  const publishOther = () =>
    publishArticle({ articleId: other.id, version: 1, placing: { choice: "lead", number: 0 } }, editor, NOW);
  await Promise.all([publishOther(), releaseDue(LATER)]).catch(() => undefined);
  await releaseDue(LATER);
  const leads = await db.slot.findMany({ where: { container: "lead", layout: { isLive: true } } });
  expect(leads.map((slot) => slot.articleId)).toContain(articleId);
  expect(await statusOf(articleId)).toBe("PUBLISHED");
});

test("what an editor mends until then goes out; what a reporter changed alone does not, and says why", async () => {
  const [editor, reporter] = [await makeActor(), await makeActor("REPORTER")];
  const first = await plan(editor, "Biên tập chữa phút chót", reporter);
  const mended = { ...first.content, headline: "Biên tập đã chữa phút chót" };
  await saveArticle({ ...first, content: mended }, editor, NOW);
  const second = await plan(editor, "Phóng viên sửa sau giờ hẹn", reporter);
  await saveArticle({ ...second, content: { ...second.content, headline: "Chưa ai duyệt" } }, reporter, NOW);
  expect((await getTiming(second.articleId, reporter)).plan?.isChanged).toBe(true);
  expect(await releaseDue(LATER)).toBe(1);
  expect(await getArticle("/bien-tap-da-chua-phut-chot")).not.toBeNull();
  expect(await statusOf(second.articleId)).toBe("EDITING");
  expect(await failureOf(second.articleId, editor)).toBe("CHANGED_SINCE");
  const { articles } = await listArticles({ q: "chưa ai duyệt" }, editor);
  expect(articles[0]?.planned).toEqual({ at: AT, hasFailed: true });
  // Read again and planned anew, it is as if nothing had been.
  const { version } = await db.article.findUniqueOrThrow({ where: { id: second.articleId } });
  await scheduleArticle(
    { articleId: second.articleId, version, at: new Date(AT.getTime() + MINUTE_MS) },
    editor,
    LATER,
  );
  expect(await failureOf(second.articleId, editor)).toBeNull();
});

test("whoever lost the right or the account releases nothing any more", async () => {
  const [editor, gone] = [await makeActor(), await makeActor()];
  const [one, other] = [await plan(editor, "Mất quyền"), await plan(gone, "Mất tài khoản")];
  await db.appointment.updateMany({ where: { personId: editor.id }, data: { endsAt: NOW } });
  await db.person.update({ where: { id: gone.id }, data: { disabledAt: NOW } });
  expect(await releaseDue(LATER)).toBe(0);
  const reader = await makeActor();
  expect(await failureOf(one.articleId, reader)).toBe("FORBIDDEN");
  expect(await failureOf(other.articleId, reader)).toBe("FORBIDDEN");
  expect(await db.edition.count({ where: { articleId: { in: [one.articleId, other.articleId] } } })).toBe(0);
});

test("what the paper's style has come to block stays in", async () => {
  const [editor, lead] = [await makeActor(), await makeActor("MANAGING_EDITOR")];
  const severities = { ...DEFAULT_STYLE.severities, placeholder: "warn" as const };
  const loose = await changeStyle({ version: 0, style: { ...DEFAULT_STYLE, severities } }, lead);
  const { articleId } = await plan(editor, "Biển ghi XXX giữa chợ");
  await changeStyle({ ...loose, style: DEFAULT_STYLE }, lead);
  expect(await releaseDue(LATER)).toBe(0);
  const { plan: failed } = await getTiming(articleId, editor);
  expect(failed?.failure).toEqual({ code: "NOT_READY", values: { missing: "style" } });
});

test("a plan is called off, or ends with whatever else happens to the story", async () => {
  const editor = await makeActor();
  const off = await plan(editor, "Bỏ hẹn");
  await unscheduleArticle({ articleId: off.articleId, version: off.version }, editor, NOW);
  expect(await statusOf(off.articleId)).toBe("EDITING");
  await expect(unscheduleArticle({ articleId: off.articleId, version: off.version + 1 }, editor)).rejects.toMatchObject(
    {
      code: "NOT_FOUND",
    },
  );
  const moved = await plan(editor, "Trả về");
  await moveArticle({ articleId: moved.articleId, version: moved.version, to: "RETURNED" }, editor);
  const published = await plan(editor, "Ra ngay");
  await publishArticle({ articleId: published.articleId, version: published.version }, editor, NOW);
  const live = await makePublished(editor, {}, NOW);
  const again = await scheduleArticle({ articleId: live.id, version: live.version, at: AT }, editor, NOW);
  await unpublishArticle({ articleId: live.id, version: again.version }, editor);
  expect(await releaseDue(LATER)).toBe(0);
  const ids = [off, moved, published].map(({ articleId }) => articleId);
  expect(await db.plannedRelease.count({ where: { articleId: { in: [...ids, live.id] } } })).toBe(0);
});

test("only what is ready is planned, for a minute ahead, by whoever may publish, and not over a newer version", async () => {
  const [editor, reporter] = [await makeActor(), await makeActor("REPORTER")];
  const { id: articleId } = await makeDraft(reporter);
  const at = (ms: number) => new Date(AT.getTime() + ms);
  const input = { articleId, version: 1, at: AT };
  await expect(scheduleArticle(input, reporter, NOW)).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const wrong of [at(-MINUTE_MS * 31), at(500), at(MINUTE_MS * 60 * 24 * 400)])
    await expect(scheduleArticle({ ...input, at: wrong }, editor, NOW)).rejects.toMatchObject({ code: "NOT_AHEAD" });
  await expect(scheduleArticle({ ...input, version: 7 }, editor, NOW)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  const bare = await makeDraft(editor, { sectionId: null });
  await expect(scheduleArticle({ ...input, articleId: bare.id }, editor, NOW)).rejects.toMatchObject({
    code: "NOT_READY",
  });
  expect(await db.plannedRelease.count({ where: { articleId: { in: [articleId, bare.id] } } })).toBe(0);
});

test("nobody publishes what is under embargo, and only those who lead wait less than was promised", async () => {
  const [reporter, editor, lead] = [await makeActor("REPORTER"), await makeActor(), await makeActor("MANAGING_EDITOR")];
  const { id: articleId } = await makeDraft(reporter, { headline: "Giải thưởng chưa công bố" });
  const { version } = await setEmbargo({ articleId, version: 1, until: AT }, reporter, NOW);
  await expect(publishArticle({ articleId, version }, lead, NOW)).rejects.toMatchObject({ code: "UNDER_EMBARGO" });
  const early = { articleId, version, at: new Date(AT.getTime() - MINUTE_MS) };
  await expect(scheduleArticle(early, editor, NOW)).rejects.toMatchObject({
    ...{ code: "UNDER_EMBARGO", values: { until: "17:30 27/11/2026" } },
  });
  await expect(setEmbargo({ articleId, version, until: null }, editor, NOW)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect((await getTiming(articleId, editor, NOW)).embargoUntil).toEqual(AT);
  expect((await getTiming(articleId, editor, AT)).embargoUntil).toBeNull();
  const planned = await scheduleArticle({ articleId, version, at: AT }, editor, NOW);
  // Longer than the plan: then that does not go out.
  const until = new Date(AT.getTime() + 60 * MINUTE_MS);
  const longer = await setEmbargo({ articleId, version: planned.version, until }, reporter, NOW);
  expect(await releaseDue(LATER)).toBe(0);
  expect(await failureOf(articleId, editor)).toBe("UNDER_EMBARGO");
  const lifted = await setEmbargo({ articleId, version: longer.version + 1, until: null }, lead, LATER);
  await publishArticle({ articleId, version: lifted.version }, editor, LATER);
  expect(await getArticle("/giai-thuong-chua-cong-bo")).not.toBeNull();
});
