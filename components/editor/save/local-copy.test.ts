import { expect, test } from "vitest";
import type { ArticleContent } from "#domain/articles/article.ts";
import { emptyContent } from "#domain/articles/content.ts";
import { copyKey, findCopy, listCopyKeys, removeCopy, writeCopy } from "./local-copy.ts";

const ME = { personId: "toi", articleId: "bai-1" };
const NOW = new Date("2026-11-22T16:50:00Z");
const SERVER: ArticleContent = emptyContent("vi");
const MINE: ArticleContent = { ...SERVER, headline: "Cầu Vân Khê thông xe" };

/** A browser's storage in memory. */
function makeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

function list(storage: Storage) {
  return listCopyKeys(storage, ME).flatMap((key) => findCopy(storage, key, SERVER, NOW) ?? []);
}

test("words left behind by two tabs are found again, each of them", () => {
  const storage = makeStorage();
  writeCopy(storage, { ...ME, tabId: "a" }, { content: MINE, version: 3, sentKey: null, at: NOW });
  writeCopy(storage, { ...ME, tabId: "b" }, { content: MINE, version: 4, sentKey: null, at: NOW });
  expect(list(storage)).toEqual([
    { key: copyKey({ ...ME, tabId: "a" }), content: MINE, version: 3, sentKey: null, at: NOW },
    { key: copyKey({ ...ME, tabId: "b" }), content: MINE, version: 4, sentKey: null, at: NOW },
  ]);
});

test("other people's words and other articles' are not shown", () => {
  const storage = makeStorage();
  writeCopy(storage, { ...ME, personId: "ban", tabId: "a" }, { content: MINE, version: 3, sentKey: null, at: NOW });
  writeCopy(storage, { ...ME, articleId: "bai-2", tabId: "a" }, { content: MINE, version: 3, sentKey: null, at: NOW });
  expect(list(storage)).toEqual([]);
  expect(storage.length).toBe(2);
});

test("a copy from before articles had all they have now is found, and what it does not know is as in a new article", () => {
  const storage = makeStorage();
  const { shareText: _later, ...content } = MINE;
  storage.setItem(copyKey({ ...ME, tabId: "a" }), JSON.stringify({ content, version: 3, at: NOW }));
  expect(list(storage).map((copy) => copy.content)).toEqual([MINE]);
});

test("a copy that says what the server says is removed, and so is an old or a broken one", () => {
  const storage = makeStorage();
  writeCopy(storage, { ...ME, tabId: "a" }, { content: SERVER, version: 3, sentKey: null, at: NOW });
  writeCopy(
    storage,
    { ...ME, tabId: "b" },
    { content: MINE, version: 3, sentKey: null, at: new Date("2026-09-01T00:00:00Z") },
  );
  storage.setItem(copyKey({ ...ME, tabId: "c" }), "{");
  expect(list(storage)).toEqual([]);
  expect(storage.length).toBe(0);
});

test("a copy is gone once it was removed", () => {
  const storage = makeStorage();
  const owner = { ...ME, tabId: "a" };
  expect(writeCopy(storage, owner, { content: MINE, version: 3, sentKey: null, at: NOW })).toBe(true);
  removeCopy(storage, copyKey(owner));
  expect(list(storage)).toEqual([]);
});
