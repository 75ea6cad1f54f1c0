import { expect, test } from "vitest";
import { isPreviewKey } from "./preview-key.ts";

const NONE = { code: "KeyP", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };

test("Ctrl+Alt+P is the preview's, on a Mac ⌘⌥P, and nothing beside or while a word is being composed", () => {
  expect(isPreviewKey({ ...NONE, ctrlKey: true, altKey: true })).toBe(true);
  expect(isPreviewKey({ ...NONE, metaKey: true, altKey: true })).toBe(true);
  expect(isPreviewKey({ ...NONE, ctrlKey: true })).toBe(false);
  expect(isPreviewKey({ ...NONE, ctrlKey: true, altKey: true, shiftKey: true })).toBe(false);
  expect(isPreviewKey({ ...NONE, ctrlKey: true, altKey: true, code: "KeyO" })).toBe(false);
  expect(isPreviewKey({ ...NONE, ctrlKey: true, altKey: true, isComposing: true })).toBe(false);
});
