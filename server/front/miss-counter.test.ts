import { expect, test } from "vitest";
import type { Miss } from "#domain/search/miss.ts";
import { readSearch } from "#domain/search/search-address.ts";
import { createMissCounter } from "#server/front/miss-counter.ts";
import { createViewLimits } from "#server/front/views/view-limits.ts";

const NOW = new Date("2026-11-26T05:00:00Z");
const READER = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

function open() {
  const written: Miss[][] = [];
  const state = { isAway: false };
  const log = {
    async add(misses: Miss[]) {
      if (state.isAway) throw new Error("away");
      written.push(structuredClone(misses));
    },
  };
  const counter = createMissCounter(log, createViewLimits(), 3_600_000);
  function note(q: string, userAgent = READER, remoteAddress = "203.0.113.5") {
    const search = readSearch("/tim-kiem", `q=${encodeURIComponent(q)}`) ?? expect.fail();
    const caller = { headers: { "user-agent": userAgent }, socket: { remoteAddress } };
    counter.note(search, caller as Parameters<typeof counter.note>[1], NOW);
  }
  return { ...counter, note, written, state };
}

test("the same question is one row, written once; nothing is written while everything is found", async () => {
  const { note, flush, written } = open();
  await flush();
  expect(written).toEqual([]);
  for (const q of ["xe điện", "Xe dien", "tàu ngầm"]) note(q);
  await flush();
  await flush();
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject([
    { typed: "xe dien", times: 2 },
    { typed: "tau ngam", times: 1 },
  ]);
});

test("what could not be written is kept, and added to", async () => {
  const { note, flush, written, state } = open();
  note("xe điện");
  state.isAway = true;
  await flush();
  note("xe điện");
  state.isAway = false;
  await flush();
  expect(written).toMatchObject([[{ typed: "xe dien", times: 2 }]]);
});

test("machines are not counted, and who asks the same again and again thirty times an hour", async () => {
  const { note, flush, written } = open();
  note("máy", "Googlebot/2.1");
  for (let n = 0; n < 40; n++) note("xe điện");
  note("xe điện", READER, "203.0.113.6");
  await flush();
  expect(written).toMatchObject([[{ typed: "xe dien", times: 31 }]]);
});

test("memory is bounded however much is made up", async () => {
  const { note, flush, written } = open();
  for (let n = 0; n < 1_500; n++) note(`câu ${n}`);
  await flush();
  expect(written[0]).toHaveLength(1_000);
});
