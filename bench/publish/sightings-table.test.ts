import { expect, test } from "vitest";
import { renderSightings } from "#bench/publish/sightings-table.ts";

test("a change is seen when its last surface shows it; one that never does is counted and has no time", () => {
  const table = renderSightings([
    { kind: "publish", sightings: [see("article", 10), see("index", 30)] },
    { kind: "publish", sightings: [see("article", 20), see("index", null)] },
    { kind: "retract", sightings: [see("article", 5), see("index", 7)] },
  ]);
  expect(table).toMatch(/\| article +\| +A \| +2 \| +10 \| +20 \| +20 \| +0 \|/);
  expect(table).toMatch(/\| index +\| +A \| +2 \| +30 \| +– \| +– \| +1 \|/);
  expect(table).toMatch(/\| publish: until all show it +\| +A\+B \| +2 \| +30 \| +– \| +– \| +1 \|/);
  expect(table).toMatch(/\| retract: until all show it +\| +A\+B \| +1 \| +7 \|/);
});

function see(name: string, ms: number | null) {
  return { site: "A", name, ms };
}
