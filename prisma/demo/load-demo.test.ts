import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { contentOf, WITH_CONTENT } from "#domain/articles/content.ts";
import { getDestination } from "#domain/articles/published.ts";
import { listLatestArticles } from "#domain/articles/published-lists.ts";
import { listCorrections } from "#domain/corrections/published.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import { getFront } from "#domain/fronts/published.ts";
import { getMediaFile } from "#domain/media/published.ts";
import { savePage } from "#domain/pages/commands/save-page.ts";
import { readPageText } from "#domain/pages/page-text.ts";
import { getPage } from "#domain/pages/published.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { listSections } from "#domain/sections/published.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { getSettings } from "#domain/settings/published.ts";
import { listMostRead } from "#domain/views/published.ts";
import { db } from "#lib/db.ts";
import { makeDraft, makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import type { Demo, DemoArticle } from "./demo-format.ts";
import { wantsDemo } from "./demo-record.ts";
import { loadDemo } from "./load-demo.ts";
import { removeDemo } from "./remove-demo.ts";

function article(key: string, changes: Partial<DemoArticle> = {}): DemoArticle {
  return {
    key,
    kind: "NEWS",
    language: "vi",
    section: "nong-san",
    topics: ["gia-gao"],
    kicker: null,
    headline: `Bài mẫu ${key}`,
    frontHeadline: null,
    searchHeadline: null,
    standfirst: "Lời dẫn.",
    byline: "NAMED",
    authors: [{ author: "le-an-nhien", role: "TEXT" }],
    lead: null,
    hoursAgo: 3,
    eventDaysAgo: 0,
    status: "PUBLISHED",
    body: [{ p: "Một đoạn **đậm**." }],
    ...changes,
  };
}

const FIGURE = { figure: "chan-dung-2", caption: "Chân dung.", credit: "Tranh", alt: "Người đeo cà vạt" } as const;
const CORRECTION = { kind: "CORRECTION", wrong: "ba", right: "bốn", notice: "Đếm nhầm.", hoursAgo: 2 } as const;
const DEMO: Demo = {
  taxonomy: {
    sections: [
      { slug: "kinh-te", name: "Kinh tế", nameEn: "Economy" },
      { slug: "nong-san", name: "Nông sản", nameEn: "Farm produce", parent: "kinh-te" },
    ],
    topics: [{ slug: "gia-gao", name: "Giá gạo" }],
    authors: [
      {
        slug: "le-an-nhien",
        name: "Lê An Nhiên",
        role: "Phóng viên",
        penName: false,
        portrait: "chan-dung-1",
        bio: "",
      },
    ],
  },
  articles: [
    article("gao", { headline: "Giá gạo chững lại", body: [{ p: "Gạo." }, FIGURE] }),
    article("cho", { hoursAgo: 30, correction: CORRECTION }),
    article("anh", { hoursAgo: 2 }),
    article("nhap", { status: "DRAFT" }),
    article("doi", { status: "IN_REVIEW" }),
    article("en", { language: "en", headline: "Rice holds still", translationOf: "gao" }),
  ],
  front: { lead: "gao", secondary: ["cho"], opinion: [], photo: "anh", sections: [] },
  pages: [{ slug: "gioi-thieu", text: "Tờ báo mẫu\n\nLời dẫn.\n\nMột đoạn." }],
};

// The same without pictures, whose encoding takes most of a load's time.
const PLAIN: Demo = {
  ...DEMO,
  taxonomy: { ...DEMO.taxonomy, authors: DEMO.taxonomy.authors.map((author) => ({ ...author, portrait: undefined })) },
  articles: DEMO.articles.map((one) => ({ ...one, body: [{ p: "Một đoạn." }] })),
};

function load(demo = PLAIN, onProgress?: (done: number, of: number, what: string) => void) {
  return loadDemo(SYSTEM_ACTOR, onProgress, demo);
}

// What the paper holds, so that tests can say that it holds the same as before.
async function countRows() {
  return {
    addresses: await db.address.count(),
    articles: await db.article.count(),
    authors: await db.author.count(),
    corrections: await db.correction.count(),
    editions: await db.edition.count(),
    fronts: await db.front.count(),
    layouts: await db.frontLayout.count(),
    media: await db.media.count(),
    pages: await db.page.count(),
    people: await db.person.count(),
    revisions: await db.revision.count(),
    sections: await db.section.count(),
    settings: await db.setting.count(),
    slots: await db.slot.count(),
    topics: await db.topic.count(),
    variants: await db.mediaVariant.count(),
    viewBatches: await db.viewBatch.count(),
    // How often they were read is another number a minute later.
    readArticles: (await db.articleView.groupBy({ by: ["articleId"] })).length,
  };
}

async function listFiles(): Promise<string[]> {
  const root = join(process.env.DATA_DIR ?? "", "media");
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function findArticle(headline: string) {
  return db.article.findFirstOrThrow({ where: { headline }, include: WITH_CONTENT });
}

beforeEach(async () => {
  await removeDemo(SYSTEM_ACTOR);
});

test("the sample newsroom is a paper with articles at their times, drafts at their stages, a home page and an imprint", async () => {
  await load(DEMO);
  expect((await listSections()).map(({ slug, children }) => [slug, children.length])).toEqual([["kinh-te", 1]]);
  const latest = await listLatestArticles();
  expect(latest.map(({ headline }) => headline)).toEqual(["Bài mẫu anh", "Giá gạo chững lại", "Bài mẫu cho"]);
  expect(Date.now() - (latest[0]?.publishedAt.getTime() ?? 0)).toBeGreaterThanOrEqual(2 * 3_600_000);
  expect(latest[1]?.credits).toMatchObject([{ name: "Lê An Nhiên", portrait: { width: 800 } }]);
  const stages = await db.article.groupBy({ by: ["status"], _count: true, orderBy: { status: "asc" } });
  expect(stages.map(({ status, _count }) => [status, _count])).toEqual([
    ["DRAFT", 1],
    ["SUBMITTED", 1],
    ["PUBLISHED", 4],
  ]);
  const { placed } = await getFront(HOME_FRONTS.vi.key);
  expect(placed).toMatchObject({ lead: [{ headline: "Giá gạo chững lại" }], secondary: [{}] });
  expect((await getSettings()).editorInChief).toMatch(/hư cấu/);
  expect((await listMostRead("hour", "vi", 5)).map(({ headline }) => headline)[0]).toBe("Giá gạo chững lại");
  expect(await listMostRead("week", "vi", 5)).toHaveLength(3);
  expect(await getPage("gioi-thieu")).toMatchObject({ title: "Tờ báo mẫu" });
  expect(await listCorrections()).toMatchObject({ corrections: [{ notice: "Đếm nhầm." }] });
  expect((await findArticle("Rice holds still")).translationOfId).toBe((await findArticle("Giá gạo chững lại")).id);
  const page = await getDestination("/gia-gao-chung-lai");
  const [picture] = page?.kind === "ARTICLE" ? Object.values(page.article.pictures) : [];
  expect(await getMediaFile(picture?.variants[0]?.path ?? "")).toMatchObject({ contentType: "image/avif" });
});

test("a second load changes nothing", async () => {
  await load();
  const [rows, notes, read] = [await countRows(), await db.auditEntry.count(), await listMostRead("week", "vi", 9)];
  await load();
  expect(await listMostRead("week", "vi", 9)).toEqual(read);
  expect(await countRows()).toEqual(rows);
  expect(await db.auditEntry.count()).toBe(notes);
});

test("two loads at the same moment make one newsroom", async () => {
  await Promise.all([load(), load()]);
  expect(await db.article.count()).toBe(DEMO.articles.length);
  expect(await db.section.count()).toBe(2);
});

test.each([
  ["a picture", DEMO, 1],
  ["an article", PLAIN, 2],
  ["the last article", PLAIN, 6],
])("a load that was cut off after %s goes on where it stopped", async (_what, demo, step) => {
  const cut = load(demo, (done) => {
    if (done === step) throw new Error("cut off");
  });
  await expect(cut).rejects.toThrow("cut off");
  await load(demo);
  const rows = await countRows();
  await removeDemo(SYSTEM_ACTOR);
  await load(demo);
  expect(rows).toEqual(await countRows());
});

test("taken away, nothing is left but the record", async () => {
  const before = await countRows();
  const notes = await db.auditEntry.count();
  await load(DEMO);
  const { id, name } = await makeActor("ADMINISTRATOR");
  const removal = await removeDemo({ ...SYSTEM_ACTOR, id, name, origin: "web", appointments: [ADMIN] });
  expect(removal).toMatchObject({ removed: DEMO.articles.length, kept: [] });
  expect(removal.stale).toContain("front");
  expect(removal.stale).toContain("site");
  await db.person.delete({ where: { id } });
  expect(await countRows()).toEqual(before);
  expect(await listFiles()).toEqual([]);
  expect(await getDestination("/gia-gao-chung-lai")).toBeNull();
  expect(await db.auditEntry.count()).toBeGreaterThan(notes);
  expect(await db.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
    action: "demo.remove",
    actorName: name,
  });
});

const ADMIN = { role: "ADMINISTRATOR", sectionId: null } as const;

test("an article that somebody worked on is kept off the site, with its words, its picture and its history", async () => {
  await load(DEMO);
  const editor = await makeActor("EDITOR");
  const row = await findArticle("Giá gạo chững lại");
  const content = { ...contentOf(row), headline: "Giá gạo, tôi viết lại" };
  await saveArticle({ articleId: row.id, version: row.version, content }, editor);
  const removal = await removeDemo(SYSTEM_ACTOR);
  expect(removal.kept).toEqual([{ id: row.id, headline: "Giá gạo, tôi viết lại" }]);
  expect(await findArticle("Giá gạo, tôi viết lại")).toMatchObject({ status: "UNPUBLISHED" });
  expect(await db.revision.count({ where: { articleId: row.id } })).toBe(3);
  expect(await getDestination("/gia-gao-chung-lai")).toBeNull();
  expect(await db.media.findMany({ select: { originalName: true }, orderBy: { originalName: "asc" } })).toEqual([
    { originalName: "chan-dung-1.jpg" },
    { originalName: "chan-dung-2.jpg" },
  ]);
  expect(await db.section.count()).toBe(2);
});

test("what people made stays, and so does what their articles stand on", async () => {
  await load();
  const editor = await makeActor("EDITOR_IN_CHIEF");
  const section = await db.section.findUniqueOrThrow({ where: { slug: "nong-san" } });
  const own = await makePublished(editor, { sectionId: section.id, headline: "Tin của chúng tôi" });
  await changeSetting({ key: "hotline", value: "024 0000 0000" }, editor);
  await removeDemo(SYSTEM_ACTOR);
  expect((await listLatestArticles()).map(({ id }) => id)).toEqual([own.id]);
  expect(await getDestination(own.path)).toMatchObject({ kind: "ARTICLE" });
  expect(await getSettings()).toMatchObject({ hotline: "024 0000 0000", editorInChief: "" });
});

test("pages that people have rewritten since stay theirs", async () => {
  await load();
  const chief = await makeActor("EDITOR_IN_CHIEF");
  const content = { language: "vi" as const, ...readPageText("Báo của chúng tôi\n\nLời.\n\nĐoạn.") };
  await savePage({ slug: "gioi-thieu", version: 1, content }, chief);
  await removeDemo(SYSTEM_ACTOR);
  await load();
  expect(await getPage("gioi-thieu")).toMatchObject({ title: "Báo của chúng tôi" });
});

test("a paper's own sections, imprint and home page are left as they are by a load", async () => {
  const editor = await makeActor("EDITOR_IN_CHIEF");
  const own = await db.section.upsert({
    where: { slug: "kinh-te" },
    update: {},
    create: { slug: "kinh-te", name: "Kinh tế nhà mình", nameEn: "Our economy" },
  });
  await changeSetting({ key: "licence", value: "số 1/GP" }, editor);
  await load();
  expect((await getSettings()).licence).toBe("số 1/GP");
  await removeDemo(SYSTEM_ACTOR);
  expect(await db.section.findUnique({ where: { id: own.id } })).not.toBeNull();
});

test("history is deleted of sample articles only, and only by who says so", async () => {
  await load();
  const editor = await makeActor("EDITOR");
  const own = await makeDraft(editor);
  const sample = await findArticle("Bài mẫu nhap");
  await expect(db.revision.deleteMany({ where: { articleId: sample.id } })).rejects.toThrow("only added to");
  const purge = db.$transaction(async (tx) => {
    await tx.$executeRaw`select set_config('toasoan.purge', 'demo', true)`;
    await tx.revision.deleteMany({ where: { articleId: own.id } });
  });
  await expect(purge).rejects.toThrow("only added to");
  await expect(db.auditEntry.deleteMany({})).rejects.toThrow("only added to");
});

test("once taken away, the sample newsroom does not come back unasked", async () => {
  expect(await wantsDemo()).toBe(false);
});

test("only who keeps the accounts loads the sample newsroom and takes it away", async () => {
  const lead = await makeActor("EDITOR_IN_CHIEF");
  const error = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(loadDemo(lead, undefined, DEMO)).rejects.toEqual(error);
  await expect(removeDemo(lead)).rejects.toEqual(error);
});
