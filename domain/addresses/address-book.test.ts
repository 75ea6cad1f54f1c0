import type { Pool } from "pg";
import { afterEach, expect, test } from "vitest";
import { partnerPath } from "#domain/addresses/address.ts";
import { type AddressBook, openAddressBook } from "#domain/addresses/address-book.ts";
import { unpublishArticle } from "#domain/articles/commands/unpublish-article.ts";
import { keyPath, makeEngineKey } from "#domain/engines/engine.ts";
import { articleTag, authorTag, FRONT_TAG, pathTag, sectionTag, topicTag } from "#domain/invalidations/tags.ts";
import { endPartner } from "#domain/partners/commands/end-partner.ts";
import { renewPartnerAddress } from "#domain/partners/commands/renew-partner-address.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { LOOK_UPS, openSmallPool } from "#lib/small-pool.ts";
import { openFaultLine } from "#lib/testing/fault-line.ts";
import { makeAuthor, makePublished, makeSection, makeTopic } from "#prisma/factories/make-article.ts";
import { makePartner } from "#prisma/factories/make-partner.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

const open: Pool[] = [];

function openBook(url = process.env.DATABASE_URL ?? ""): AddressBook {
  const pool = openSmallPool(url, LOOK_UPS);
  open.push(pool);
  return openAddressBook(pool);
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.end()));
});

test("what is or was somebody's address is known, and nothing else", async () => {
  const book = openBook();
  const { path } = await makePublished(await makeActor(), { headline: "Có địa chỉ" });
  const { slug } = await makeSection();
  const asked = [path, `/chuyen-muc/${slug}`, "/khong-co", "/co-dia-chi'; drop", path.toUpperCase()];
  expect(await Promise.all(asked.map(book.isKnown))).toEqual([true, true, false, false, false]);
});

test("a day of the archive is known when something came out on it, and no other", async () => {
  const book = openBook();
  // Half past midnight on the second of March in Vietnam.
  await makePublished(await makeActor(), { headline: "Ngày xưa" }, new Date("2019-03-01T17:30:00Z"));
  const asked = ["/luu-tru/2019/03/02", "/luu-tru/2019/03", "/luu-tru/2019/03/01", "/luu-tru/2019/04", "/luu-tru/2019"];
  expect(await Promise.all(asked.map(book.isKnown))).toEqual([true, true, false, false, false]);
});

test("the file of the key that engines know us by is there while that is the key", async () => {
  const book = openBook();
  const [former, present] = [makeEngineKey(), makeEngineKey()];
  const asked = () => Promise.all([former, present, makeEngineKey()].map((key) => book.isKnown(keyPath(key))));
  expect(await asked()).toEqual([false, false, false]);
  for (const value of [former, present]) await changeSetting({ key: "indexNowKey", value }, SYSTEM_ACTOR);
  expect(await asked()).toEqual([false, true, false]);
  await changeSetting({ key: "indexNowKey", value: "" }, SYSTEM_ACTOR);
  expect(await asked()).toEqual([false, false, false]);
});

test("what a partner's feeds stand below is known, also when the agreement is over, until the address is another", async () => {
  const book = openBook();
  const lead = await makeActor("MANAGING_EDITOR");
  const { id: partnerId, token } = await makePartner(lead);
  const asked = () => Promise.all([partnerPath(token), partnerPath("0".repeat(32))].map(book.isKnown));
  await endPartner({ partnerId, version: 1 }, lead);
  expect(await asked()).toEqual([true, false]);
  const { token: renewed } = await renewPartnerAddress({ partnerId, version: 2 }, lead);
  expect(await asked()).toEqual([false, false]);
  expect(await book.isKnown(partnerPath(renewed))).toBe(true);
});

test("the newest articles come first, then lists; what readers cannot see is not among them", async () => {
  const book = openBook();
  const editor = await makeActor();
  const topic = await makeTopic();
  const older = await makePublished(editor, {}, new Date("2031-03-01T00:00:00Z"));
  const newer = await makePublished(editor, {}, new Date("2031-03-02T00:00:00Z"));
  const gone = await makePublished(editor, {}, new Date("2031-03-03T00:00:00Z"));
  await unpublishArticle({ articleId: gone.id, version: gone.version }, editor);
  const paths = await book.newest(2);
  expect(paths.slice(0, 2)).toEqual([newer.path, older.path]);
  expect(paths).toContain(`/chu-de/${topic.slug}`);
  expect(paths).not.toContain(gone.path);
});

test("tags lead to the paths they speak of: their own, and those of lists", async () => {
  const [section, author, topic] = [await makeSection("kinh-te"), await makeAuthor(), await makeTopic()];
  const tags = [
    ...[pathTag("/a"), pathTag("/a"), FRONT_TAG, articleTag("019abf3e-0000-7000-8000-000000000000")],
    ...[sectionTag(section.id), authorTag(author.id), topicTag(topic.id)],
    sectionTag("019abf3e-0000-7000-8000-000000000000"),
  ];
  const paths = await openBook().pathsOf(tags);
  expect(paths.sort()).toEqual(
    ["/a", "/chu-de/", "/chuyen-muc/kinh-te", "/tac-gia/"].map((path, index) => {
      const slug = index === 1 ? topic.slug : index === 3 ? author.slug : "";
      return path + slug;
    }),
  );
});

test("no more than fifty paths are named, however many went stale", async () => {
  const tags = Array.from({ length: 80 }, (_, n) => pathTag(`/bai-${n}`));
  expect(await openBook().pathsOf(tags)).toHaveLength(50);
});

test("a database that hangs is given up within two seconds, one that is back is asked again", async () => {
  const url = new URL(process.env.DATABASE_URL ?? "");
  const line = await openFaultLine(Number(url.port));
  url.port = String(line.port);
  const book = openBook(url.href);
  expect(await book.isKnown("/khong-co")).toBe(false);
  line.set("hang");
  const since = performance.now();
  await expect(book.isKnown("/khong-co")).rejects.toThrow();
  expect(performance.now() - since).toBeLessThan(2_000);
  line.set("ok");
  await expect.poll(() => book.isKnown("/khong-co").catch(String), { timeout: 5_000 }).toBe(false);
  line.close();
});
