import { expect, test } from "vitest";
import { chosenOf } from "#components/site/script/choice.ts";

const THEME = { name: "theme" as const, values: ["light", "dark"], standing: "system" };

test.each([
  ["dark", "dark"],
  ["light", "light"],
  [null, "system"],
  ["", "system"],
  ["system", "system"],
  ["DARK", "system"],
  ['dark" onload="x', "system"],
  ["__proto__", "system"],
])("of a kept %j the page gets %s", (kept, value) => {
  expect(chosenOf(THEME, kept)).toBe(value);
});
