import { beforeAll, expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { launchFront } from "#domain/fronts/commands/launch-front.ts";
import { readFrontPlaces } from "#domain/fronts/desk.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import type { Placing } from "#domain/fronts/place-article.ts";
import { getFront } from "#domain/fronts/published.ts";
import { readHomeFront } from "#domain/fronts/read-home-front.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { makeDraft, makePublished, makeSection } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

let editor: Actor;
let sectionId: string;
const { key, name } = HOME_FRONTS.vi;

beforeAll(async () => {
  editor = await makeActor("EDITOR");
  sectionId = (await makeSection()).id;
});

async function release(headline: string, choice: Placing["choice"], number: number, actor = editor) {
  const draft = await makeDraft(editor, { headline });
  return publishArticle({ articleId: draft.id, version: 1, placing: { choice, number } }, actor);
}

async function placesOf(articleId: string) {
  return readFrontPlaces({ articleId, language: "vi", sectionId }, editor);
}

async function readHead() {
  const { number, front } = await readHomeFront("vi");
  return [number, front.lead?.headline, ...front.secondary.map(({ headline }) => headline)];
}

test("a release as lead makes an arrangement of a front that nobody composed, and nothing of its head is lost", async () => {
  for (const headline of ["Cũ", "Bốn", "Ba", "Hai", "Một"]) await makePublished(editor, { headline });
  expect(await readHead()).toEqual([0, "Một", "Hai", "Ba", "Bốn"]);
  const draft = await makeDraft(editor, { headline: "Dẫn đầu" });
  expect(await placesOf(draft.id)).toMatchObject({ number: 0, standing: null, isPlaced: false });

  const { front } = await publishArticle(
    { articleId: draft.id, version: 1, placing: { choice: "lead", number: 0 } },
    editor,
  );
  expect(front).toEqual({ path: "/", number: 1 });
  expect(await readHead()).toEqual([1, "Dẫn đầu", "Một", "Hai", "Ba"]);
  const places = await placesOf(draft.id);
  expect(places).toMatchObject({ number: 1, standing: { at: "lead", index: 1 }, isPlaced: true });
  expect(places.places.slice(0, 2)).toEqual([
    { choice: "lead", now: "Dẫn đầu" },
    { choice: "secondary", now: "Một" },
  ]);
  const audit = await db.auditEntry.findFirst({ where: { action: "front.launch", actorId: editor.id } });
  expect(audit?.detail).toMatchObject({ key, number: 1, placed: draft.id, choice: "lead" });
});

test("of two who saw the same front one places a story, and of the other nothing is released", async () => {
  const { number } = await getFront(key);
  const outcomes = await Promise.allSettled(["Trước", "Sau"].map((headline) => release(headline, "lead", number)));
  const lost = outcomes.find((outcome) => outcome.status === "rejected");
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(lost?.reason).toMatchObject({ code: "FRONT_CHANGED" });
  expect(await db.edition.count({ where: { headline: { in: ["Trước", "Sau"] } } })).toBe(1);
  expect((await getFront(key)).number).toBe(number + 1);
});

test("a release that fails leaves the front as it was", async () => {
  const { number } = await getFront(key);
  const draft = await makeDraft(editor);
  const placing = { choice: "lead", number } as const;
  const refused = publishArticle({ articleId: draft.id, version: 7, placing }, editor);
  await expect(refused).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  expect((await getFront(key)).number).toBe(number);
});

test("what an editor launched with words and hours of its own stays, but for what has to make room", async () => {
  const [one, two, later] = [await makePublished(editor), await makePublished(editor), await makePublished(editor)];
  const soon = new Date(Date.now() + 3_600_000);
  const { number } = await launchFront(
    {
      key,
      name,
      containers: {
        lead: [
          { articleId: later.id, startsAt: soon },
          { articleId: one.id, headline: "Tít ở trang nhất" },
        ],
        opinion: [{ articleId: two.id }],
      },
    },
    editor,
  );
  await release("Tin mới", "lead", number);
  const layout = { isLive: true, front: { key } };
  const slots = await db.slot.findMany({ where: { layout }, orderBy: [{ container: "asc" }, { position: "asc" }] });
  expect(slots.map(({ container, articleId, headline }) => [container, articleId, headline])).toEqual([
    ["lead", later.id, null],
    ["lead", expect.any(String), null],
    ["opinion", two.id, null],
    ["secondary", one.id, "Tít ở trang nhất"],
  ]);
});

test("a section's block is found from a section below it; English stories go to the English front", async () => {
  const child = await db.section.create({
    data: { slug: "do-thi", name: "Đô thị", nameEn: "City", parentId: sectionId },
    select: { id: true },
  });
  const draft = await makeDraft(editor, { sectionId: child.id });
  const { number } = await getFront(key);
  await publishArticle({ articleId: draft.id, version: 1, placing: { choice: "section", number } }, editor);
  expect((await getFront(key)).placed["section:thoi-su"]?.[0]?.id).toBe(draft.id);

  const english = await makeDraft(editor, { language: "en", headline: "Bridge opens" });
  const placing = { choice: "breaking", number: 0 } as const;
  const { front } = await publishArticle({ articleId: english.id, version: 1, placing }, editor);
  expect(front).toEqual({ path: "/en", number: 1 });
  expect((await readHomeFront("en")).front.breaking?.id).toBe(english.id);
  expect((await getFront(key)).number).toBe(number + 1);
});

test("who may launch no front places nothing, and is not told what stands there", async () => {
  const appointments = [{ role: "EDITOR" as const, sectionId }];
  const ofSection = { ...(await makeActor("EDITOR")), appointments };
  const { number } = await getFront(key);
  await expect(release("Không được", "lead", number, ofSection)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await db.edition.count({ where: { headline: "Không được" } })).toBe(0);
  const asked = readFrontPlaces({ articleId: crypto.randomUUID(), language: "vi", sectionId: null }, ofSection);
  await expect(asked).rejects.toMatchObject({ code: "FORBIDDEN" });
});
