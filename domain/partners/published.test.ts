import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLValidator } from "fast-xml-parser";
import Parser from "rss-parser";
import { beforeAll, expect, test } from "vitest";
import { SAMPLE_BLOCKS, sayParagraph } from "#domain/articles/body/sample-blocks.ts";
import { retractArticle } from "#domain/articles/commands/retract-article.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import type { Feed } from "#domain/feeds/feed.ts";
import { renderFeed } from "#domain/feeds/render-feed.ts";
import { FRONT_TAG, partnerTag, sectionTag } from "#domain/invalidations/tags.ts";
import { getPartnerFeed } from "#domain/partners/published.ts";
import type { Actor } from "#domain/people/actor.ts";
import { db } from "#lib/db.ts";
import { JsonFeed } from "#lib/testing/json-feed.ts";
import { makeAuthor, makePublished, makeSection } from "#prisma/factories/make-article.ts";
import { makeMedia } from "#prisma/factories/make-media.ts";
import { makePartner } from "#prisma/factories/make-partner.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const SETTINGS = { partnerDelay: "60", siteName: "Báo Mẫu" };
const NOON = new Date("2026-11-20T05:00:00Z");
const MINUTE = 60_000;

const after = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);

let chief: Actor;
let sections = 0;

beforeAll(async () => {
  chief = await makeActor("EDITOR_IN_CHIEF");
});

/** A section that only this test writes in. */
async function ownSection() {
  sections += 1;
  return makeSection(`muc-doi-tac-${sections}`, `Mục ${sections}`);
}

async function feedAt(token: string, now: Date, settings = SETTINGS): Promise<Feed> {
  return (await getPartnerFeed(token, settings, now))?.feed ?? expect.fail("no feed");
}

const ids = ({ items }: Feed) => items.map(({ id }) => id);

test("an article comes when its delay has passed and not a second before, and the answer says when that is", async () => {
  const { id: sectionId } = await ownSection();
  const { token } = await makePartner(chief, { sectionIds: [sectionId], delayMinutes: 90 }, NOON);
  const { id } = await makePublished(chief, { sectionId }, NOON);
  const early = await getPartnerFeed(token, SETTINGS, after(60));
  expect(early?.feed?.items).toEqual([]);
  expect(early?.until).toEqual(after(90));
  expect((await feedAt(token, new Date(after(90).getTime() - 1))).items).toEqual([]);
  expect(ids(await feedAt(token, after(90)))).toEqual([id]);
});

test("the paper's own least delay holds for agreements that were made before it", async () => {
  const { id: sectionId } = await ownSection();
  const { token } = await makePartner(chief, { sectionIds: [sectionId] }, NOON);
  await makePublished(chief, { sectionId }, NOON);
  const answers = ["60", "180"].map((partnerDelay) => feedAt(token, after(61), { ...SETTINGS, partnerDelay }));
  expect((await Promise.all(answers)).map(({ items }) => items.length)).toEqual([1, 0]);
});

test("before it begins an agreement leads nowhere, and after its end it is gone: to the second", async () => {
  const { token, id } = await makePartner(chief, { startsAt: after(10), endsAt: after(20) }, NOON);
  const at = (minutes: number) => getPartnerFeed(token, SETTINGS, after(minutes));
  expect(await at(9)).toMatchObject({ feed: null, status: 404, until: after(10), tags: [partnerTag(id)] });
  expect(await at(10)).toMatchObject({ status: 200, until: after(20) });
  expect(await at(20)).toMatchObject({ feed: null, status: 410, tags: [partnerTag(id)] });
  expect(await getPartnerFeed("0".repeat(32), SETTINGS)).toBeNull();
});

test("only what was agreed on is in it: sections with those below, kinds, languages", async () => {
  const above = await ownSection();
  const below = await ownSection();
  await db.section.update({ where: { id: below.id }, data: { parentId: above.id } });
  const other = await ownSection();
  const news = await makePublished(chief, { sectionId: above.id }, NOON);
  const deep = await makePublished(chief, { sectionId: below.id }, after(1));
  const opinion = await makePublished(chief, { sectionId: above.id, kind: "OPINION" }, after(2));
  const english = await makePublished(chief, { sectionId: above.id, language: "en" }, after(3));
  await makePublished(chief, { sectionId: other.id }, after(4));
  const listed = async (changes: Parameters<typeof makePartner>[1]) => {
    const { token } = await makePartner(chief, { sectionIds: [above.id], ...changes }, NOON);
    return feedAt(token, after(120));
  };
  const all = await listed({});
  expect(ids(all)).toEqual([english, opinion, deep, news].map(({ id }) => id));
  expect(all.tags).toEqual(expect.arrayContaining([sectionTag(above.id), sectionTag(below.id)]));
  expect(ids(await listed({ kinds: ["OPINION"] }))).toEqual([opinion.id]);
  const inEnglish = await listed({ languages: ["en"] });
  expect([ids(inEnglish), inEnglish.language]).toEqual([[english.id], "en"]);
  expect((await listed({ sectionIds: [] })).tags).toContain(FRONT_TAG);
});

test("what agencies wrote, what came from elsewhere and what was first published elsewhere is not ours to give", async () => {
  const { id: sectionId } = await ownSection();
  const { token } = await makePartner(chief, { sectionIds: [sectionId] }, NOON);
  await makePublished(chief, { sectionId, bylineState: "AGENCY", agencyName: "Hãng Mẫu", credits: [] }, NOON);
  await makePublished(chief, { sectionId, sourceName: "Báo Khác" }, NOON);
  await makePublished(chief, { sectionId, canonicalUrl: "https://khac.example/bai" }, NOON);
  const ours = await makePublished(chief, { sectionId, bylineState: "DESK", credits: [] }, NOON);
  expect(ids(await feedAt(token, after(60)))).toEqual([ours.id]);
});

test("pictures go along where that was agreed, and only those that are ours; text where that was", async () => {
  const { id: sectionId } = await ownSection();
  await makeAuthor("Lý Hải Vân");
  const [mine, theirs, timed] = await Promise.all([makeMedia(), makeMedia(), makeMedia()]);
  await db.media.update({ where: { id: theirs.id }, data: { source: "Hãng Mẫu" } });
  await db.media.update({ where: { id: timed.id }, data: { licenceEndsAt: after(70) } });
  const credit = "Ảnh: Lý Hải Vân";
  const figure = (id: string, mediaId: string) => ({
    ...{ type: "figure" as const, attrs: { ...SAMPLE_BLOCKS.figure.attrs, id, mediaId, credit } },
  });
  const body = {
    type: "doc" as const,
    content: [sayParagraph("p", "Cả bài."), figure("a", mine.id), figure("b", theirs.id), figure("c", timed.id)],
  };
  await makePublished(chief, { sectionId, body, lead: { mediaId: mine.id, caption: "", credit, alt: "Bến" } }, NOON);
  const scope = { sectionIds: [sectionId] };
  const [short, bare, whole] = await Promise.all([
    makePartner(chief, scope, NOON),
    makePartner(chief, { ...scope, content: "FULL" }, NOON),
    makePartner(chief, { ...scope, content: "FULL", withPictures: true }, NOON),
  ]);
  const item = async (token: string, now: Date) => (await feedAt(token, now)).items[0];
  expect(await item(short.token, after(60))).toMatchObject({ lead: null, text: null });
  expect(await item(bare.token, after(60))).toMatchObject({
    lead: null,
    text: { pictures: { [mine.id]: null, [theirs.id]: null, [timed.id]: null } },
  });
  const answer = await getPartnerFeed(whole.token, SETTINGS, after(60));
  expect(answer?.until).toEqual(after(70));
  const shown = { path: expect.any(String) };
  expect(answer?.feed?.items[0]).toMatchObject({
    lead: { picture: shown },
    text: { pictures: { [mine.id]: shown, [theirs.id]: null, [timed.id]: shown } },
  });
  expect((await item(whole.token, after(70)))?.text?.pictures[timed.id]).toBeNull();
});

test("what is taken back leaves at once, and who had it is told; who had it not yet hears nothing", async () => {
  const { id: sectionId } = await ownSection();
  const { token } = await makePartner(chief, { sectionIds: [sectionId] }, NOON);
  const [seen, unseen, downed] = [
    await makePublished(chief, { sectionId }, NOON),
    await makePublished(chief, { sectionId }, after(60)),
    await makePublished(chief, { sectionId }, NOON),
  ];
  await retractArticle({ articleId: seen.id, version: seen.version, reason: "Sai" }, chief, after(61));
  await retractArticle({ articleId: unseen.id, version: unseen.version, reason: "Sai" }, chief, after(62));
  await unpublishArticle({ articleId: downed.id, version: downed.version }, chief, after(63));
  const feed = await feedAt(token, after(64));
  expect(feed.items).toEqual([]);
  expect(feed.deleted).toEqual([
    { id: downed.id, at: after(63) },
    { id: seen.id, at: after(61) },
  ]);
  expect((await feedAt(token, after(31 * 24 * 60 + 64))).deleted).toEqual([]);
});

test("two programs read a partner's feed alike, and what was taken back in it", async () => {
  const { id: sectionId } = await ownSection();
  const { token } = await makePartner(chief, { sectionIds: [sectionId], content: "FULL" }, NOON);
  const headline = `Giá <gạo> & "muối" ]]>`;
  const { id, path } = await makePublished(chief, { sectionId, headline }, NOON);
  const gone = await makePublished(chief, { sectionId, headline: "Đã gỡ" }, NOON);
  const { version } = await db.article.findUniqueOrThrow({ where: { id: gone.id } });
  await retractArticle({ articleId: gone.id, version, reason: "Sai" }, chief, after(100));
  const feed = await feedAt(token, after(120));
  const paper = { siteUrl: "https://bao.example", siteName: "Báo Mẫu", tagline: "", reuseNotice: "", hubs: [] };
  for (const file of ["rss.xml", "atom.xml"] as const) {
    const xml = renderFeed(file, feed, paper);
    expect(XMLValidator.validate(xml), file).toBe(true);
    const [one, other] = [await new Parser().parseString(xml), parseFeed(xml)];
    const both = [
      one.items.map((item) => [item.title, item.link, item.guid ?? item.id, item.isoDate]),
      other.items.map((item) => [item.title, item.url, item.id, item.published?.toISOString()]),
    ];
    const read = [[headline, `https://bao.example${path}`, `urn:uuid:${id}`, NOON.toISOString()]];
    expect(both, file).toEqual([read, read]);
    const [item] = one.items;
    expect(item?.["content:encoded"] ?? item?.content, file).toBe(other.items[0]?.content);
    expect(xml, file).toContain(`<at:deleted-entry ref="urn:uuid:${gone.id}"`);
    expect(xml, file).toContain(`https://bao.example/doi-tac/${token}/${file}`);
  }
  const json = JsonFeed.parse(JSON.parse(renderFeed("feed.json", feed, paper)));
  expect(json.items.map((item) => item.id)).toEqual([`urn:uuid:${id}`]);
  expect(json._deleted).toMatchObject([{ id: `urn:uuid:${gone.id}` }]);
});
