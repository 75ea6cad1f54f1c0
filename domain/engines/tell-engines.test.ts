import { spawn } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { retryNotice } from "#domain/engines/commands/retry-notice.ts";
import { listNotices } from "#domain/engines/desk.ts";
import { hasDueNotices, tellEngines } from "#domain/engines/tell-engines.ts";
import { SYSTEM_ACTOR } from "#domain/people/system-actor.ts";
import { changeSetting } from "#domain/settings/commands/change-setting.ts";
import { db } from "#lib/db.ts";
import { openReceiver, type Receiver } from "#lib/testing/receiver.ts";
import { makePublished } from "#prisma/factories/make-article.ts";
import { makeActor } from "#prisma/factories/make-person.ts";

// A paper that is tried out on this machine: it may tell this machine.
const SITE = "http://localhost:3000";
const KEY = "0123456789abcdef";

let receiver: Receiver;

beforeEach(async () => {
  receiver = await openReceiver();
  await db.engineNotice.deleteMany();
  await setUp("", "");
});

afterEach(() => receiver.close());

async function setUp(indexNowKey: string, webSubHubs: string): Promise<void> {
  const facts = { indexNowKey, indexNowService: `${receiver.url}indexnow`, webSubHubs } as const;
  for (const key of ["indexNowKey", "indexNowService", "webSubHubs"] as const) {
    await changeSetting({ key, value: facts[key] }, SYSTEM_ACTOR);
  }
}

/** So many seconds from now. */
function later(seconds: number): Date {
  return new Date(Date.now() + seconds * 1_000);
}

async function states() {
  const rows = await db.engineNotice.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ state, outcome, attempts }) => ({ state, outcome, attempts }));
}

test("articles of the same few seconds go to IndexNow in one message, with the key and where it stands", async () => {
  const editor = await makeActor();
  await setUp(KEY, "");
  const paths = [(await makePublished(editor)).path, (await makePublished(editor)).path];
  expect(await hasDueNotices()).toBe(false);
  expect(await tellEngines(SITE)).toBe(0);
  expect(receiver.received).toEqual([]);
  expect(await hasDueNotices(later(10))).toBe(true);
  expect(await tellEngines(SITE, later(10))).toBe(2);
  expect(receiver.received).toHaveLength(1);
  expect(receiver.received[0]).toMatchObject({
    path: "/indexnow",
    headers: { "content-type": "application/json; charset=utf-8", "user-agent": `ToaSoan (+${SITE})` },
  });
  expect(JSON.parse(receiver.received[0]?.body ?? "")).toEqual({
    host: "localhost:3000",
    key: KEY,
    keyLocation: `${SITE}/${KEY}.txt`,
    urlList: paths.map((path) => SITE + path),
  });
  expect(await states()).toEqual(Array(2).fill({ state: "TOLD", outcome: "200", attempts: 1 }));
  expect(await tellEngines(SITE, later(20))).toBe(0);
});

test("a hub is told of each feed once, however many articles changed it", async () => {
  const editor = await makeActor();
  await setUp("", `${receiver.url}hub`);
  await makePublished(editor, { bylineState: "DESK" });
  await makePublished(editor, { bylineState: "DESK" });
  expect(await tellEngines(SITE, later(10))).toBe(12);
  const told = receiver.received.map(({ body }) => new URLSearchParams(body));
  expect(told.map((form) => form.get("hub.mode"))).toEqual(Array(6).fill("publish"));
  const feeds = ["", "/chuyen-muc/thoi-su"].flatMap((list) =>
    ["rss.xml", "atom.xml", "feed.json"].map((file) => `${SITE}${list}/${file}`),
  );
  expect(told.map((form) => form.get("hub.url")).sort()).toEqual(feeds.sort());
  expect(told.every((form) => form.get("hub.url") === form.get("hub.topic"))).toBe(true);
});

test("an engine that fails is asked again, later each time, and told in the end", async () => {
  await setUp(KEY, "");
  const { path } = await makePublished(await makeActor());
  receiver.answer(() => ({ status: 503 }));
  expect(await tellEngines(SITE, later(10))).toBe(0);
  expect(await states()).toEqual([{ state: "WAITING", outcome: "503", attempts: 1 }]);
  await tellEngines(SITE, later(39));
  expect(receiver.received).toHaveLength(1);
  await tellEngines(SITE, later(41));
  await tellEngines(SITE, later(100));
  expect(receiver.received).toHaveLength(2);
  receiver.answer(() => ({ status: 202 }));
  expect(await tellEngines(SITE, later(102))).toBe(1);
  expect(receiver.received.at(-1)?.body).toContain(path);
  expect(await states()).toEqual([{ state: "TOLD", outcome: "202", attempts: 3 }]);
});

test("who has had too many is left alone until the time it names, also with what comes since", async () => {
  const editor = await makeActor();
  await setUp(KEY, "");
  await makePublished(editor);
  receiver.answer(() => ({ status: 429, headers: { "retry-after": "600" } }));
  await tellEngines(SITE, later(10));
  await makePublished(editor);
  await tellEngines(SITE, later(600));
  expect(receiver.received).toHaveLength(1);
  receiver.answer(() => ({ status: 200 }));
  expect(await tellEngines(SITE, later(611))).toBe(2);
  expect(receiver.received).toHaveLength(2);
});

test("a hub that says later is asked no more this time; one that refuses a feed is told of the others", async () => {
  await setUp("", `${receiver.url}hub`);
  await makePublished(await makeActor(), { bylineState: "DESK" });
  receiver.answer(({ body }) => ({
    status: body.includes("atom.xml") ? 500 : body.includes("%2Frss.xml") ? 404 : 204,
  }));
  await tellEngines(SITE, later(10));
  expect((await states()).map(({ state }) => state)).toEqual(["GIVEN_UP", "WAITING", ...Array(4).fill("WAITING")]);
  expect(receiver.received).toHaveLength(2);
  receiver.answer(() => ({ status: 204 }));
  expect(await tellEngines(SITE, later(60))).toBe(5);
});

test("a wrong key is given up with the reason, and told again when somebody asks for it", async () => {
  const admin = await makeActor("ADMINISTRATOR");
  await setUp(KEY, "");
  await makePublished(await makeActor());
  receiver.answer(() => ({ status: 403 }));
  await tellEngines(SITE, later(10));
  expect(await states()).toEqual([{ state: "GIVEN_UP", outcome: "403", attempts: 1 }]);
  expect(await tellEngines(SITE, later(99_999))).toBe(0);
  receiver.answer(() => ({ status: 200 }));
  const [notice] = await listNotices(admin);
  await retryNotice({ noticeId: notice?.id ?? "" }, admin);
  expect(await tellEngines(SITE, later(1))).toBe(1);
  expect(await db.auditEntry.count({ where: { action: "engine.retry", subjectId: notice?.id ?? "" } })).toBe(1);
  const missing = expect.objectContaining({ code: "NOT_FOUND" });
  await expect(retryNotice({ noticeId: notice?.id ?? "" }, admin)).rejects.toEqual(missing);
  await expect(retryNotice({ noticeId: "1 or 1=1" }, admin)).rejects.toThrow();
});

test("what was switched off since is told to nobody, and does not wait", async () => {
  await setUp(KEY, `${receiver.url}hub`);
  await makePublished(await makeActor(), { bylineState: "DESK" });
  await setUp("", "");
  expect(await tellEngines(SITE, later(10))).toBe(0);
  expect(receiver.received).toEqual([]);
  expect(new Set((await states()).map(({ state, outcome }) => `${state} ${outcome}`))).toEqual(
    new Set(["GIVEN_UP off"]),
  );
});

test("a public paper tells nobody inside, whatever was typed; one on this machine tells nobody outside", async () => {
  await setUp(KEY, "");
  await makePublished(await makeActor());
  await tellEngines("https://bao.example", later(10));
  expect(receiver.received).toEqual([]);
  expect(await states()).toEqual([{ state: "GIVEN_UP", outcome: "not-allowed", attempts: 1 }]);
  await db.engineNotice.deleteMany();
  await changeSetting({ key: "indexNowService", value: "http://192.0.2.1/" }, SYSTEM_ACTOR);
  await makePublished(await makeActor());
  await tellEngines(SITE, later(10));
  expect(await states()).toEqual([{ state: "GIVEN_UP", outcome: "not-allowed", attempts: 1 }]);
});

test("two processes that look at once tell each thing once", async () => {
  await setUp("", `${receiver.url}hub`);
  for (let count = 0; count < 3; count += 1) await makePublished(await makeActor(), { bylineState: "NAMED" });
  const at = later(10);
  const told = await Promise.all([tellEngines(SITE, at), tellEngines(SITE, at), tellEngines(SITE, at)]);
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(3 * 9);
  const bodies = receiver.received.map(({ body }) => body);
  expect(new Set(bodies).size).toBe(bodies.length);
  expect((await states()).every(({ state, attempts }) => state === "TOLD" && attempts === 1)).toBe(true);
});

test("what a process had taken when it was killed is told by the next one, a minute later", async () => {
  await setUp(KEY, "");
  const { path } = await makePublished(await makeActor());
  receiver.answer(() => null);
  const at = later(10).toISOString();
  const program = `import { tellEngines } from "#domain/engines/tell-engines.ts"; await tellEngines("${SITE}", new Date("${at}"));`;
  const worker = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "inherit" });
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(1);
  const ended = new Promise((done) => worker.once("exit", (_code, signal) => done(signal)));
  worker.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  receiver.answer(() => ({ status: 200 }));
  expect(await tellEngines(SITE, later(60))).toBe(0);
  expect(await tellEngines(SITE, later(71))).toBe(1);
  expect(receiver.received).toHaveLength(2);
  expect(receiver.received.at(-1)?.body).toContain(path);
}, 30_000);

test("nothing more is begun while the program is being stopped", async () => {
  await setUp(KEY, "");
  await makePublished(await makeActor());
  expect(await tellEngines(SITE, later(10), () => true)).toBe(0);
  expect(receiver.received).toEqual([]);
  expect(await tellEngines(SITE, later(10))).toBe(1);
});

test("who may not change settings neither sees what was told nor has it told again", async () => {
  const editor = await makeActor("EDITOR");
  const forbidden = expect.objectContaining({ code: "FORBIDDEN" });
  await expect(listNotices(editor)).rejects.toEqual(forbidden);
  await expect(retryNotice({ noticeId: "1" }, editor)).rejects.toEqual(forbidden);
});
