import { toLine } from "#lib/text.ts";

const LIMIT = 120;

/**
 * The name a file came with, fit to be shown: NFC, without folders, control characters and marks that turn the reading
 * direction ("gpj.exe" is not to look like "exe.jpg"), at most 120 characters with the ending kept. May be empty.
 * It is only ever shown; in the store files are named by their hash.
 */
export function toFileName(given: string): string {
  const visible = toLine(given).replace(/\p{Cf}/gu, "");
  const name = (visible.split(/[/\\]/).at(-1) ?? "").replace(/^[.\s]+/, "").trim();
  const characters = Array.from(name);
  if (characters.length <= LIMIT) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return characters.slice(0, LIMIT - ending.length).join("") + ending;
}
