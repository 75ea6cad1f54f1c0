import { expect, test } from "vitest";
import { parseStat, readUsage, readWholeCpu } from "#bench/process-tree.ts";

test("a name with spaces and brackets does not shift the numbers", () => {
  const line = "4711 (next-server (v1) S 12 4711 9 0 -1 4194560 1 0 0 0 250 31 7 2 20 0 11 0 99 1 2 3";
  expect(parseStat(line)).toEqual({ pid: 4711, name: "next-server (v1", parent: 12, cpuMs: 2810, wholeCpuMs: 2900 });
});

test.runIf(process.platform === "linux")("this process takes time and memory", () => {
  const usage = readUsage(process.pid);
  expect(usage?.cpuMs).toBeGreaterThan(0);
  expect(usage?.residentMb).toBeGreaterThan(10);
  expect(readWholeCpu(process.pid)).toBeGreaterThanOrEqual(usage?.cpuMs ?? 0);
});
