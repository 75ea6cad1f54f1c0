import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SAMPLE_BLOCKS } from "#domain/articles/body/sample-blocks.ts";
import { publishArticle } from "#domain/articles/commands/publish-article.ts";
import { renameArticle } from "#domain/articles/commands/rename-article.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { saveArticle } from "#domain/articles/commands/save-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { launchFront } from "#domain/fronts/commands/launch-front.ts";
import { HOME_FRONTS } from "#domain/fronts/front.ts";
import { savePage } from "#domain/pages/commands/save-page.ts";
import { readPageText } from "#domain/pages/page-text.ts";
import type { Actor } from "#domain/people/actor.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { type SiteProcess, stopSite } from "#e2e/support/site-process.ts";
import { db } from "#lib/db.ts";
import {
  makeAuthor,
  makeContent,
  makeDraft,
  makePublished,
  makeTopic,
  paragraphs,
} from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";
import {
  ask,
  emptyFolder,
  expectOnAll,
  ownDatabase,
  prepareBuild,
  startPress,
  watchStatus,
} from "#server/press/two-sites.ts";

// Two whole sites on one database, each with its own pages in memory and on disk. Every change is made in neither.
const SECTION = "/chuyen-muc/thoi-su";
// What was withdrawn is nowhere to be seen a second later; the rest is for a busy machine (`npm run bench` has the figures).
const WITHDRAWN_MS = 2_500;
let sites: SiteProcess[] = [];
let editor: Actor;

beforeAll(async () => {
  await prepareBuild();
  editor = await makeActor("EDITOR_IN_CHIEF");
  const first = await startPress(3421, emptyFolder("first"));
  sites = [first, await startPress(3422, emptyFolder("second"))];
}, 240_000);

afterAll(() => Promise.all(sites.map(stopSite)), 60_000);

/** The content of an article by an author on a topic, and every page that lists it. */
async function makePlaced(headline: string) {
  const [author, topic] = [await makeAuthor(), await makeTopic()];
  const content = await makeContent({
    headline,
    bylineState: "NAMED",
    credits: [{ authorId: author.id, role: "TEXT" }],
    topicIds: [topic.id],
  });
  return { content, lists: ["/", "/moi-nhat", SECTION, `/tac-gia/${author.slug}`, `/chu-de/${topic.slug}`] };
}

async function toasoan(...args: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: ownDatabase() };
  await promisify(execFile)(process.execPath, ["bin/toasoan.ts", ...args], { env });
}

test("what is published, corrected and renamed is so on both sites, on the article and on every list", async () => {
  const { content, lists } = await makePlaced("Bản thứ nhất");
  await expectOnAll(sites, lists, { status: 200, lacks: "Bản thứ nhất" });
  await expectOnAll(sites, ["/ban-thu-nhat", "/ten-cuoi"], { status: 404 });
  const draft = await makeDraft(editor, content);
  const first = await publishArticle({ articleId: draft.id, version: draft.version }, editor);
  await expectOnAll(sites, [first.path, ...lists], { status: 200, has: "Bản thứ nhất" });

  const changed = { ...content, headline: "Bản thứ hai" };
  const saved = await saveArticle({ articleId: draft.id, version: first.version, content: changed }, editor);
  const second = await publishArticle({ articleId: draft.id, version: saved.version, substantive: true }, editor);
  await expectOnAll(sites, [second.path, ...lists], { status: 200, has: "Bản thứ hai", lacks: "Bản thứ nhất" });

  const once = await renameArticle({ articleId: draft.id, version: second.version, slug: "ten-giua" }, editor);
  await expectOnAll(sites, ["/ten-giua", ...lists], { status: 200, has: "Bản thứ hai" });
  await renameArticle({ articleId: draft.id, version: once.version, slug: "ten-cuoi" }, editor);
  await expectOnAll(sites, lists, { status: 200, has: 'href="/ten-cuoi"', lacks: 'href="/ten-giua"' });
  await expectOnAll(sites, ["/ten-cuoi"], { status: 200, has: "Bản thứ hai" });
  const former = new Set([first.path, second.path, "/ten-giua"]);
  for (const site of sites) {
    for (const path of former) {
      const leadsTo = async () => {
        const { status, headers } = await ask(site, path);
        return { status, location: headers.location };
      };
      await expect.poll(leadsTo, { timeout: 5_000 }).toEqual({ status: 301, location: "/ten-cuoi" });
    }
  }
});

test.each(["retracted", "unpublished"] as const)(
  "what is %s is so on both sites within a second, with all its addresses, and is not seen once more",
  async (how) => {
    const { content, lists } = await makePlaced(`Bản này sẽ ${how}`);
    const { id, version, path: former } = await makePublished(editor, content);
    const renamed = await renameArticle({ articleId: id, version, slug: `dia-chi-${how}` }, editor);
    await expectOnAll(sites, [renamed.path, ...lists], { status: 200, has: content.headline });
    const watches = sites.map((site) => watchStatus(site, renamed.path));
    const status = how === "retracted" ? 410 : 404;
    const reason = how === "retracted" ? "Sai nguồn tin." : "";
    if (how === "retracted") await retractArticle({ articleId: id, version: renamed.version, reason }, editor);
    else await unpublishArticle({ articleId: id, version: renamed.version }, editor);
    await expectOnAll(sites, [renamed.path], { status, has: reason }, WITHDRAWN_MS);
    await expectOnAll(sites, lists, { status: 200, lacks: content.headline });
    if (how === "retracted") await expectOnAll(sites, [former], { status, has: reason });
    for (const watch of watches) {
      const statuses = await watch.stop();
      expect(statuses.slice(statuses.indexOf(status))).not.toContain(200);
      expect(new Set(statuses)).toEqual(new Set([200, status]));
    }
  },
);

test("a day is in the archive from its first article on, is named by the days around it, and goes with its last", async () => {
  const [monday, friday] = ["/luu-tru/2021/03/01", "/luu-tru/2021/03/05"];
  await makePublished(editor, { headline: "Đầu tuần" }, new Date("2021-03-01T05:00:00Z"));
  await expectOnAll(sites, [monday], { status: 200, has: "Đầu tuần", lacks: friday });
  await expectOnAll(sites, [friday, "/luu-tru/2021/04"], { status: 404 });
  const last = await makePublished(editor, { headline: "Cuối tuần" }, new Date("2021-03-05T05:00:00Z"));
  await expectOnAll(sites, [friday], { status: 200, has: "Cuối tuần" });
  await expectOnAll(sites, [monday, "/luu-tru/2021/03"], { status: 200, has: friday });
  await expectOnAll(sites, ["/luu-tru"], { status: 200, has: "/luu-tru/2021/03" });
  await retractArticle({ articleId: last.id, version: last.version, reason: "Đăng nhầm tuần." }, editor);
  await expectOnAll(sites, [friday], { status: 404, lacks: "Cuối tuần" }, WITHDRAWN_MS);
  await expectOnAll(sites, [monday, "/luu-tru/2021/03"], { status: 200, lacks: friday });
  await expectOnAll(sites, ["/dinh-chinh"], { status: 200, has: "Đăng nhầm tuần.", lacks: "Cuối tuần" });
});

test("an article and its translation name each other on both sites, in documents of their own language", async () => {
  const original = await makePublished(editor, { headline: "Có bản tiếng Anh" });
  const draft = await makeDraft(editor, { headline: "There is an English one", language: "en" });
  await db.article.update({ where: { id: draft.id }, data: { translationOfId: original.id } });
  await expectOnAll(sites, [original.path], { status: 200, has: '<html lang="vi"', lacks: 'hrefLang="en"' });
  const { path, version } = await publishArticle({ articleId: draft.id, version: draft.version }, editor);
  await expectOnAll(sites, [original.path], { status: 200, has: path });
  await expectOnAll(sites, [path], { status: 200, has: '<html lang="en"', lacks: '<html lang="vi"' });
  await expectOnAll(sites, [path], { status: 200, has: original.path });
  await expectOnAll(sites, ["/en", "/en/sections/thoi-su"], { status: 200, has: "There is an English one" });
  await unpublishArticle({ articleId: draft.id, version }, editor);
  await expectOnAll(sites, [original.path, "/en", "/en/sections/thoi-su"], { status: 200, lacks: path });
});

test("a page about the paper has default words, then the paper's own, on both sites", async () => {
  await expectOnAll(sites, ["/toa-soan", "/lien-he", "/tiep-can"], { status: 200, has: "Trang của tòa soạn" });
  await expectOnAll(sites, ["/gioi-thieu"], { status: 200, has: "chưa viết trang này" });
  const content = { language: "vi" as const, ...readPageText("Báo Bến Lụa là ai\n\nLời dẫn.\n\nMột đoạn.") };
  await savePage({ slug: "gioi-thieu", version: 0, content }, editor);
  await expectOnAll(sites, ["/gioi-thieu"], { status: 200, has: "Báo Bến Lụa là ai", lacks: "chưa viết trang này" });
});

test("a related article is shown on both sites as it is now, also after its name changed or it was withdrawn", async () => {
  const { content } = await makePlaced("Bài được nhắc tới");
  const draft = await makeDraft(editor, content);
  const { attrs } = SAMPLE_BLOCKS.related;
  const box = { type: "related" as const, attrs: { ...attrs, articleIds: [draft.id] } };
  const body = { type: "doc" as const, content: [...paragraphs("Một đoạn.").content, box] };
  const { path } = await makePublished(editor, { body });
  await expectOnAll(sites, [path], { status: 200, has: "Một đoạn.", lacks: "Bài được nhắc tới" });
  const first = await publishArticle({ articleId: draft.id, version: draft.version }, editor);
  await expectOnAll(sites, [path], { status: 200, has: `href="${first.path}"` });
  const renamed = await renameArticle({ articleId: draft.id, version: first.version, slug: "ten-khac" }, editor);
  await expectOnAll(sites, [path], { status: 200, has: 'href="/ten-khac"', lacks: first.path });
  const reason = "Sai nguồn tin.";
  await retractArticle({ articleId: draft.id, version: renamed.version, reason }, editor);
  await expectOnAll(sites, [path], { status: 200, has: "Một đoạn.", lacks: "Bài được nhắc tới" });
});

test("a front that is launched and a setting that is changed are seen on both sites", async () => {
  const { id, path } = await makePublished(editor);
  const lead = [{ articleId: id, headline: "Tít của trang nhất" }];
  await launchFront({ key: HOME_FRONTS.vi.key, name: HOME_FRONTS.vi.name, containers: { lead } }, editor);
  await expectOnAll(sites, ["/"], { status: 200, has: "Tít của trang nhất" });
  await launchFront({ key: HOME_FRONTS.vi.key, name: HOME_FRONTS.vi.name, containers: {} }, editor);
  await expectOnAll(sites, ["/"], { status: 200, lacks: "Tít của trang nhất" });
  await changeSetting({ key: "siteName", value: "Báo Bến Lụa" }, editor);
  await expectOnAll(sites, [path, "/", SECTION], { status: 200, has: "Báo Bến Lụa" });
  await expectOnAll(sites, ["/khong-co-dau"], { status: 404, has: "Báo Bến Lụa" });
});

test("the command line is heard by both sites, also when their lines to the database were cut just before", async () => {
  const { content, lists } = await makePlaced("Do dòng lệnh đưa lên");
  const { id } = await makeDraft(editor, content);
  await expectOnAll(sites, lists, { status: 200 });
  await toasoan("article", "publish", id);
  await expectOnAll(sites, ["/do-dong-lenh-dua-len", ...lists], { status: 200, has: content.headline });
  const cut = await db.$executeRaw`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name <> ${`toasoan:${process.pid}`}`;
  expect(cut).toBeGreaterThan(4);
  await toasoan("article", "retract", id, "--reason", "Đưa nhầm.");
  await expectOnAll(sites, ["/do-dong-lenh-dua-len"], { status: 410, has: "Đưa nhầm." });
  await expectOnAll(sites, lists, { status: 200, lacks: content.headline });
});
