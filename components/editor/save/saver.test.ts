import { expect, test } from "vitest";
import { isUnsaved, type SaveRequest } from "./save-state.ts";
import { AUTOSAVE_MS, createSaver } from "./saver.ts";

type Answer = Awaited<ReturnType<Parameters<typeof createSaver<string>>[0]["send"]>>;

/** A saver of a one-line text, with a clock, timers and a server that the test works by hand. */
function setUp() {
  let now = 0;
  let keys = 0;
  let timers: { at: number; run: () => void }[] = [];
  const sent: SaveRequest<string>[] = [];
  const waiting: { answer: (answer: Answer) => void; drop: () => void }[] = [];
  const desk = { text: "" };
  const saver = createSaver<string>({
    version: 7,
    savedAt: new Date(0),
    read: () => desk.text,
    send: (request) => {
      sent.push(request);
      return new Promise((resolve, reject) => {
        waiting.push({ answer: resolve, drop: () => reject(new Error("no network")) });
      });
    },
    makeKey: () => `key-${++keys}`,
    now: () => new Date(now),
    later: (run, ms) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  async function settle() {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  }
  return {
    saver,
    sent,
    write(text: string) {
      desk.text = text;
      saver.edit();
    },
    async pass(ms: number) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
      await settle();
    },
    async answer(answer: Answer) {
      waiting.shift()?.answer(answer);
      await settle();
    },
    async drop() {
      waiting.shift()?.drop();
      await settle();
    },
  };
}

const saved = (version: number): Answer => ({ ok: true, value: { version } });
const refused = (code: "EDIT_CONFLICT" | "EDIT_LOCKED" | "INVALID_INPUT" | "SIGNED_OUT"): Answer => ({
  ok: false,
  code,
  values: {},
});

test("saves by itself when typing has stopped, and not before", async () => {
  const { saver, sent, write, pass, answer } = setUp();
  write("a");
  await pass(AUTOSAVE_MS - 1);
  write("ab");
  await pass(AUTOSAVE_MS - 1);
  expect(sent).toEqual([]);
  await pass(1);
  expect(sent).toEqual([{ version: 7, content: "ab", kind: "AUTOSAVE", idempotencyKey: "key-1" }]);
  await answer(saved(8));
  expect(saver.getState()).toMatchObject({ phase: "resting", version: 8 });
  expect(isUnsaved(saver.getState())).toBe(false);
});

test("saves within fifteen seconds when typing does not stop", async () => {
  const { sent, write, pass } = setUp();
  for (let second = 0; second <= 15; second++) {
    write(`${second}`);
    await pass(1_000);
  }
  expect(sent).toHaveLength(1);
});

test("what is written while a save is under way goes with the next one, from the new version", async () => {
  const { sent, write, pass, answer } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  write("ab");
  await pass(AUTOSAVE_MS);
  expect(sent).toHaveLength(1);
  await answer(saved(8));
  expect(sent[1]).toMatchObject({ version: 8, content: "ab", idempotencyKey: "key-2" });
});

test("a save without an answer is repeated as it was, then the newer words follow", async () => {
  const { saver, sent, write, pass, answer, drop } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  await drop();
  expect(saver.getState().phase).toBe("failed");
  write("ab");
  await pass(2_000);
  expect(sent[1]).toEqual(sent[0]);
  await answer(saved(8));
  expect(isUnsaved(saver.getState())).toBe(true);
  expect(sent[2]).toMatchObject({ version: 8, content: "ab", idempotencyKey: "key-2" });
});

test("waits longer after each failure", async () => {
  const { sent, write, pass, drop } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  await drop();
  await pass(2_000);
  await drop();
  await pass(2_000);
  expect(sent).toHaveLength(2);
  await pass(2_000);
  expect(sent).toHaveLength(3);
});

test("an ended session keeps the save for later instead of giving it up", async () => {
  const { saver, sent, write, pass, answer } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  await answer(refused("SIGNED_OUT"));
  expect(saver.getState()).toMatchObject({ phase: "failed", refusal: { code: "SIGNED_OUT" } });
  await pass(2_000);
  expect(sent[1]).toEqual(sent[0]);
});

test("a save that meets another writer waits for them as it is, and may then find itself in conflict", async () => {
  const { saver, sent, write, pass, answer } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  await answer(refused("EDIT_LOCKED"));
  expect(saver.getState()).toMatchObject({ phase: "failed", refusal: { code: "EDIT_LOCKED" } });
  expect(isUnsaved(saver.getState())).toBe(true);
  await pass(2_000);
  expect(sent[1]).toEqual(sent[0]);
  await answer(refused("EDIT_CONFLICT"));
  expect(saver.getState().phase).toBe("conflict");
});

test("after a conflict saving goes on from the merged text that was adopted", async () => {
  const { saver, sent, write, pass, answer } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  await answer(refused("EDIT_CONFLICT"));
  saver.adopt(12);
  expect(saver.getView()).toMatchObject({ phase: "resting", version: 12, unsaved: false, refusal: null });
  write("ab");
  await pass(AUTOSAVE_MS);
  expect(sent[1]).toMatchObject({ version: 12, content: "ab", idempotencyKey: "key-2" });
});

test("after a conflict nothing is sent any more and the words stay unsaved", async () => {
  const { saver, sent, write, pass, answer } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  await answer(refused("EDIT_CONFLICT"));
  write("ab");
  await pass(60_000);
  expect(await saver.flush("SAVED")).toBe(false);
  expect(sent).toHaveLength(1);
  expect(saver.getState().phase).toBe("conflict");
  expect(isUnsaved(saver.getState())).toBe(true);
});

test("a refused text is sent anew, with a new key, once it was changed", async () => {
  const { sent, write, pass, answer } = setUp();
  write("a");
  await pass(AUTOSAVE_MS);
  await answer(refused("INVALID_INPUT"));
  await pass(60_000);
  expect(sent).toHaveLength(1);
  write("b");
  await pass(AUTOSAVE_MS);
  expect(sent[1]).toMatchObject({ version: 7, content: "b", idempotencyKey: "key-2" });
});

test("saving by hand does not wait, and is true when the server has every word", async () => {
  const { saver, sent, write, answer } = setUp();
  write("a");
  const flushed = saver.flush("SAVED");
  expect(sent).toMatchObject([{ kind: "SAVED", content: "a" }]);
  await answer(saved(8));
  expect(await flushed).toBe(true);
  expect(await saver.flush("SAVED")).toBe(true);
  expect(sent).toHaveLength(1);
});

test("a command runs on the saved version, and saving goes on from the one it answers with", async () => {
  const { saver, sent, write, pass, answer } = setUp();
  write("a");
  const versions: number[] = [];
  const done = saver.command(async (version) => {
    versions.push(version);
    write("ab");
    await pass(AUTOSAVE_MS);
    expect(sent).toHaveLength(1);
    return { ok: true, value: { version: 9 } };
  });
  await answer(saved(8));
  expect(await done).toEqual({ ok: true, value: { version: 9 } });
  expect(versions).toEqual([8]);
  expect(sent[1]).toMatchObject({ version: 9, content: "ab" });
});

test("a command does not run on words that could not be saved", async () => {
  const { saver, write, drop } = setUp();
  write("a");
  let ran = false;
  const done = saver.command(async () => {
    ran = true;
    return { ok: true, value: { version: 9 } };
  });
  await drop();
  expect(await done).toBeNull();
  expect(ran).toBe(false);
});

test("a screen is told that something is unsaved once, not at every letter", async () => {
  const { saver, write, pass, answer } = setUp();
  const saved0 = saver.getView();
  write("a");
  const unsaved = saver.getView();
  write("ab");
  expect(saver.getView()).toBe(unsaved);
  expect([saved0.unsaved, unsaved.unsaved]).toEqual([false, true]);
  await pass(AUTOSAVE_MS);
  await answer(saved(8));
  expect(saver.getView()).toMatchObject({ unsaved: false, version: 8 });
});
