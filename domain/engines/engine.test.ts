import { expect, test } from "vitest";
import { addressOf, isFreeForArticles } from "#domain/addresses/address.ts";
import {
  EngineAddress,
  EngineKey,
  HubList,
  keyOfPath,
  keyPath,
  listHubs,
  makeEngineKey,
} from "#domain/engines/engine.ts";

test("a key that is made is one, and its file is an address of the paper", () => {
  const key = makeEngineKey();
  expect(EngineKey.parse(key)).toBe(key);
  expect(makeEngineKey()).not.toBe(key);
  expect(keyOfPath(keyPath(key))).toBe(key);
  expect(addressOf(keyPath(key))).toBe(keyPath(key));
});

test.each(["short", "UPPERCASE", "with space", "../../etc/passwd", "a".repeat(129), "khóa-của-báo"])(
  "%s is no key",
  (key) => {
    expect(EngineKey.safeParse(key).success).toBe(false);
    expect(keyOfPath(keyPath(key))).toBeNull();
  },
);

test.each(["ftp://hub.example/", "javascript:alert(1)", "hub.example", "https://", "https://me:secret@hub.example/"])(
  "%s is nobody to post to",
  (address) => {
    expect(EngineAddress.safeParse(address).success).toBe(false);
    expect(HubList.safeParse(address).success).toBe(false);
  },
);

test("a few hubs are named in a line, each once", () => {
  expect(listHubs(HubList.parse("https://a.example/ https://b.example/ https://a.example/"))).toEqual([
    "https://a.example/",
    "https://b.example/",
  ]);
  expect(HubList.parse("")).toBe("");
  expect(HubList.safeParse("https://a.example https://b.example https://c.example https://d.example").success).toBe(
    false,
  );
});

test("files of machines are no key files", () => {
  expect(isFreeForArticles("robots")).toBe(false);
  expect(keyOfPath("/robots.txt")).toBeNull();
});
