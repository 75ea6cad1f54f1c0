import { diffArrays } from "diff";
import { splitWords } from "#domain/articles/compare/tokens.ts";

/** A stretch of text that two versions share, or that one of them alone has. */
export type Part = { kind: "same" | "ins" | "del"; text: string };

/**
 * What became of a text, word by word: joined without what was inserted it is the former, without what was deleted the
 * later one. A space between two changed words counts as changed, so that a rewritten phrase is one stretch.
 */
export function compareWords(former: string, later: string): Part[] {
  if (former === later) return former ? [{ kind: "same", text: former }] : [];
  const runs = diffArrays(splitWords(former), splitWords(later)).map(({ added, removed, value }) => ({
    kind: added ? ("ins" as const) : removed ? ("del" as const) : ("same" as const),
    text: value.join(""),
  }));
  const parts: Part[] = [];
  let change = { del: "", ins: "" };
  const flush = () => {
    for (const kind of ["del", "ins"] as const) if (change[kind]) parts.push({ kind, text: change[kind] });
    change = { del: "", ins: "" };
  };
  runs.forEach(({ kind, text }, index) => {
    const isBetween = kind === "same" && text.trim() === "" && isChanged(change) && index < runs.length - 1;
    if (isBetween) change = { del: change.del + text, ins: change.ins + text };
    else if (kind === "same") {
      flush();
      parts.push({ kind, text });
    } else change[kind] += text;
  });
  flush();
  return parts;
}

function isChanged({ del, ins }: { del: string; ins: string }): boolean {
  return del !== "" || ins !== "";
}

/** How many words of a kind there are in parts. */
export function countParts(parts: Part[], kind: "ins" | "del"): number {
  const texts = parts.filter((part) => part.kind === kind).map(({ text }) => text);
  return texts.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0);
}
