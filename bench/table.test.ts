import { expect, test } from "vitest";
import { renderTable } from "#bench/table.ts";

test("columns are as wide as their widest cell; a missing cell is empty", () => {
  const table = renderTable(["server", "req/s"], [["nginx", "80,286"], ["next start"]]);
  expect(table.split("\n")).toEqual([
    "| server     |  req/s |",
    "| ---------- | -----: |",
    "| nginx      | 80,286 |",
    "| next start |        |",
  ]);
});
