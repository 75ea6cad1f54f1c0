import { beforeEach, expect, test } from "vitest";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { INDEXNOW_SERVICE } from "#domain/engines/engine.ts";
import { gatherAt } from "#domain/engines/record-notices.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { type SettingKey, SettingsSchema } from "#domain/settings/settings.ts";
import { db } from "#lib/db.ts";
import {
  makeAuthor,
  makeContent,
  makeDraft,
  makePublished,
  makeSection,
  makeTopic,
} from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const HUB = "https://hub.example/";
const KEY = "0123456789abcdef";

async function set(facts: Partial<Record<SettingKey, string>>): Promise<void> {
  for (const [name, value] of Object.entries(facts)) {
    await changeSetting({ key: SettingsSchema.keyof().parse(name), value }, SYSTEM_ACTOR);
  }
}

/** The paths noted since the last call, IndexNow's and the hubs'. */
async function takeNoted(): Promise<{ pages: string[]; feeds: string[] }> {
  const rows = await db.engineNotice.findMany({ orderBy: { id: "asc" } });
  await db.engineNotice.deleteMany();
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ path }) => path);
  return { pages: of("INDEXNOW"), feeds: of("WEBSUB") };
}

beforeEach(async () => {
  await set({ indexing: "allow", indexNowKey: KEY, webSubHubs: HUB });
  await db.engineNotice.deleteMany();
});

test("while neither a key nor a hub is set, nothing is noted; nor while the paper is only tried out", async () => {
  const editor = await makeActor();
  await set({ indexNowKey: "", webSubHubs: "" });
  await makePublished(editor);
  await set({ indexNowKey: KEY, webSubHubs: HUB, indexing: "deny" });
  await makePublished(editor);
  expect(await takeNoted()).toEqual({ pages: [], feeds: [] });
});

test("a key alone notes pages, a hub alone notes feeds, each for whom it is set", async () => {
  const editor = await makeActor();
  await set({ webSubHubs: "" });
  const { path } = await makePublished(editor);
  expect(await db.engineNotice.findMany({ select: { target: true } })).toEqual([{ target: INDEXNOW_SERVICE }]);
  expect(await takeNoted()).toEqual({ pages: [path], feeds: [] });
  await set({ indexNowKey: "", webSubHubs: `${HUB} https://other.example/` });
  await makePublished(editor, { bylineState: "DESK" });
  const targets = await db.engineNotice.groupBy({ by: ["target"], _count: true, orderBy: { target: "asc" } });
  // The paper and the section, in three formats each.
  expect(targets.map(({ target, _count }) => [target, _count])).toEqual([
    [HUB, 6],
    ["https://other.example/", 6],
  ]);
});

test("what is published is in the feeds of the paper, its section and the one above, its topics and authors", async () => {
  const editor = await makeActor();
  const [above, below] = [await makeSection("ben-tren", "Trên"), await makeSection("ben-duoi", "Dưới")];
  await db.section.update({ where: { id: below.id }, data: { parentId: above.id } });
  const [topic, author] = [await makeTopic(), await makeAuthor()];
  const content = {
    sectionId: below.id,
    topicIds: [topic.id],
    credits: [{ authorId: author.id, role: "TEXT" as const }],
  };
  const { path } = await makePublished(editor, { ...content, bylineState: "NAMED" });
  const { pages, feeds } = await takeNoted();
  expect(pages).toEqual([path]);
  const lists = [
    "",
    "/chuyen-muc/ben-duoi",
    "/chuyen-muc/ben-tren",
    `/chu-de/${topic.slug}`,
    `/tac-gia/${author.slug}`,
  ];
  expect(feeds).toEqual(lists.flatMap((list) => ["rss.xml", "atom.xml", "feed.json"].map((file) => `${list}/${file}`)));
});

test("who asked not to be named has no feed told of, and English articles are told of as those of their edition", async () => {
  await makePublished(await makeActor(), { bylineState: "WITHHELD", language: "en" });
  const { feeds } = await takeNoted();
  expect(feeds.filter((path) => path.startsWith("/tac-gia/"))).toEqual([]);
  expect(feeds).toContain("/en/rss.xml");
  expect(feeds).not.toContain("/rss.xml");
});

test("a new release tells of the lists it left too; a draft, and a release that fails, of nothing", async () => {
  const editor = await makeActor();
  const [former, next] = [await makeSection("muc-cu", "Cũ"), await makeSection("muc-moi", "Mới")];
  const { id, version } = await makePublished(editor, { sectionId: former.id });
  await takeNoted();
  const content = await makeContent({ sectionId: next.id });
  const saved = await saveArticle({ articleId: id, version, content }, editor);
  expect(await takeNoted()).toEqual({ pages: [], feeds: [] });
  const release = { articleId: id, version: version + 7 };
  await expect(publishArticle(release, editor)).rejects.toThrow();
  expect(await takeNoted()).toEqual({ pages: [], feeds: [] });
  await publishArticle({ articleId: id, version: saved.version }, editor);
  const { feeds } = await takeNoted();
  expect(feeds).toContain("/chuyen-muc/muc-cu/rss.xml");
  expect(feeds).toContain("/chuyen-muc/muc-moi/rss.xml");
});

test("a new address is told with the former one; a retraction with every address there was", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const { id, version, path } = await makePublished(chief);
  await takeNoted();
  const renamed = await renameArticle({ articleId: id, version, slug: "dia-chi-thu-hai" }, chief);
  expect((await takeNoted()).pages).toEqual([path, "/dia-chi-thu-hai"]);
  await retractArticle({ articleId: id, version: renamed.version, reason: "Sai" }, chief);
  const { pages, feeds } = await takeNoted();
  expect(pages.sort()).toEqual([path, "/dia-chi-thu-hai"].sort());
  expect(feeds).toContain("/rss.xml");
});

test("what is taken off for the time being is told, once", async () => {
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const { id, version, path } = await makePublished(chief);
  await takeNoted();
  const off = await unpublishArticle({ articleId: id, version }, chief);
  expect((await takeNoted()).pages).toEqual([path]);
  await retractArticle({ articleId: id, version: off.version, reason: "Sai" }, chief);
  expect(await takeNoted()).toEqual({ pages: [], feeds: [] });
});

test("the address of a draft that was never live is nobody's business", async () => {
  const editor = await makeActor();
  const { id, version } = await makeDraft(editor);
  await renameArticle({ articleId: id, version, slug: "ban-nhap-doi-ten" }, editor);
  expect(await takeNoted()).toEqual({ pages: [], feeds: [] });
});

test("what was first published elsewhere is told of nowhere", async () => {
  await makePublished(await makeActor(), { canonicalUrl: "https://khac.example/bai" });
  expect(await takeNoted()).toEqual({ pages: [], feeds: [] });
});

test("what comes within a few seconds is due at one time, when readers see it", () => {
  const at = (second: number) => gatherAt(new Date(Date.UTC(2026, 10, 26, 0, 0, second))).getUTCSeconds();
  expect([0, 1, 2, 3].map(at)).toEqual([5, 5, 5, 5]);
  expect([4, 8].map(at)).toEqual([10, 10]);
});
